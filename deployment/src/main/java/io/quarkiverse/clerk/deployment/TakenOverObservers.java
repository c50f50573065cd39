package io.quarkiverse.clerk.deployment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

import io.quarkiverse.clerk.webhooks.observers.Awaited;
import io.quarkus.arc.processor.ObserverInfo;
import io.quarkus.arc.processor.ObserverTransformer;
import io.smallrye.mutiny.Uni;

/** Observers of events that return before they are done. CDI would not wait for them, so they are taken over from it. */
final class TakenOverObservers implements ObserverTransformer {

    static final DotName AWAITED = DotName.createSimple(Awaited.class);

    private static final Set<DotName> REACTIVE = Set.of(DotName.createSimple(Uni.class),
            DotName.createSimple(CompletionStage.class), DotName.createSimple(CompletableFuture.class));
    private static final List<DotName> OBSERVES = List.of(DotName.createSimple(Observes.class),
            DotName.createSimple(ObservesAsync.class));
    private static final DotName VIRTUAL_THREAD = DotName
            .createSimple("io.smallrye.common.annotation.RunOnVirtualThread");
    private static final DotName NON_BLOCKING = DotName.createSimple("io.smallrye.common.annotation.NonBlocking");

    @Override
    public boolean appliesTo(Type observed, Set<AnnotationInstance> qualifiers) {
        return EventTypes.isEvent(observed);
    }

    /** Kept, and not vetoed: so all that CDI finds out about it, and the bean that it belongs to, stays. */
    @Override
    public void transform(TransformationContext context) {
        if (context.getMethod() != null && isReactive(context.getMethod())) {
            context.transform().add(AnnotationInstance.builder(AWAITED).build()).done();
        }
    }

    static boolean isReactive(MethodInfo method) {
        return REACTIVE.contains(method.returnType().name());
    }

    /** {@return those that are taken over, in their order} */
    static List<ObserverInfo> in(Collection<ObserverInfo> observers) {
        return observers.stream().filter(TakenOverObservers::is)
                .sorted(Comparator.comparingInt(ObserverInfo::getPriority)).toList();
    }

    static boolean is(ObserverInfo observer) {
        return observer.getQualifiers().stream().anyMatch(qualifier -> qualifier.name().equals(AWAITED));
    }

    /** {@return the qualifiers that an observer was written with} */
    static Set<AnnotationInstance> qualifiers(ObserverInfo observer) {
        return observer.getQualifiers().stream().filter(qualifier -> !qualifier.name().equals(AWAITED))
                .collect(Collectors.toSet());
    }

    /** {@return whether it can be said of a method which kind of thread it is called on, and is heeded then} */
    static boolean mayNameThread(MethodInfo method) {
        return !method.hasDeclaredAnnotation(VIRTUAL_THREAD)
                && (isReactive(method) || !method.hasDeclaredAnnotation(NON_BLOCKING))
                && method.parameters().stream()
                        .anyMatch(parameter -> OBSERVES.stream().anyMatch(parameter::hasDeclaredAnnotation)
                                && EventTypes.isEvent(parameter.type()));
    }
}

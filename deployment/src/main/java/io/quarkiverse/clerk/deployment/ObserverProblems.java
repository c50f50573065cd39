package io.quarkiverse.clerk.deployment;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.EventMetadata;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.arc.processor.ObserverInfo;

/**
 * Looks through the observers of an application for all that could never be called, or not be waited for, so that it can be
 * put right in one go. What is silently lost would be looked for in the wrong place.
 */
final class ObserverProblems {

    private static final DotName METADATA = DotName.createSimple(EventMetadata.class);
    private static final DotName MULTI = DotName.createSimple("io.smallrye.mutiny.Multi");

    private final Set<String> problems = new TreeSet<>();

    private ObserverProblems() {
    }

    /**
     * Checks an application.
     *
     * @return everything that is wrong, in one message; empty if nothing is
     */
    static Optional<String> in(Collection<ObserverInfo> observers) {
        var check = new ObserverProblems();
        observers.stream().filter(observer -> !observer.isSynthetic()).forEach(check::observer);
        return check.problems.isEmpty() ? Optional.empty() : Optional.of(check.message());
    }

    private String message() {
        return problems.stream()
                .collect(joining("\n", "quarkus-clerk cannot deliver webhooks to the application; %d problem%s:%n"
                        .formatted(problems.size(), problems.size() == 1 ? "" : "s"), ""));
    }

    private void add(ObserverInfo observer, String problem) {
        problems.add("  %s: %s".formatted(SecurityAnnotations.describe(observer.getObserverMethod()), problem));
    }

    private void observer(ObserverInfo observer) {
        var qualifier = observer.getQualifiers().stream().filter(found -> found.name().equals(EventTypes.CLERK_EVENT))
                .findAny();
        var type = observer.getObservedType();
        if (EventTypes.isEvent(type)) {
            qualifier.ifPresent(found -> mismatch(observer, found));
            returned(observer);
        } else if (EventTypes.of(type).isEmpty() && (qualifier.isPresent() || EventTypes.isOfEvents(type))) {
            add(observer, "found %s, which is part of events at the most; expected an event, such as UserCreated, a family of "
                    .formatted(type.name().withoutPackagePrefix()) + "them, such as UserEvent, or WebhookEvent");
        }
    }

    private void mismatch(ObserverInfo observer, AnnotationInstance qualifier) {
        var type = EventTypes.type(qualifier);
        if (!EventTypes.of(observer.getObservedType()).contains(Optional.of(type))) {
            add(observer, "found @ClerkEvent(%s) on %s, which never is one; expected %s".formatted(type,
                    observer.getObservedType().name().withoutPackagePrefix(),
                    EventTypes.supertypes(type.event()).stream().filter(WebhookEvent.class::isAssignableFrom)
                            .map(Class::getSimpleName).collect(joining(" or "))));
        }
    }

    private void returned(ObserverInfo observer) {
        var method = observer.getObserverMethod();
        if (method.returnType().name().equals(MULTI)) {
            add(observer, "found a Multi, which nobody subscribes to; expected a Uni, a CompletionStage or void");
        }
        if (!TakenOverObservers.isReactive(method)) {
            return;
        }
        var found = "found what is not possible where a %s is returned: "
                .formatted(method.returnType().name().withoutPackagePrefix());
        if (Modifier.isPrivate(method.flags())) {
            add(observer, found + "a private method; expected another one, or void");
        }
        if (method.parameterTypes().stream().anyMatch(type -> type.name().equals(METADATA))) {
            add(observer, found + "a parameter EventMetadata; expected it left out, or void");
        }
        if (observer.getReception() != Reception.ALWAYS) {
            add(observer, found + "notifyObserver = %s; expected it left out, or void".formatted(observer.getReception()));
        }
        if (observer.getTransactionPhase() != TransactionPhase.IN_PROGRESS) {
            add(observer, found + "during = %s; expected it left out, or void".formatted(observer.getTransactionPhase()));
        }
        TakenOverObservers.qualifiers(observer).stream().map(AnnotationInstance::name)
                .filter(name -> !EventTypes.isOfWebhooks(name)).findAny()
                .ifPresent(name -> add(observer, found + "@%s, which no webhook has; expected @ClerkEvent, or void"
                        .formatted(name.withoutPackagePrefix())));
    }
}

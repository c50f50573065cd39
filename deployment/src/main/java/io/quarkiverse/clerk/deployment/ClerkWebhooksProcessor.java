package io.quarkiverse.clerk.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.invoke.Invoker;

import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

import io.quarkiverse.clerk.runtime.WebhooksRecorder;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.quarkiverse.clerk.webhooks.observers.FiredEvents;
import io.quarkiverse.clerk.webhooks.observers.ReactiveObserver;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.BeanRegistrationPhaseBuildItem;
import io.quarkus.arc.deployment.InvokerFactoryBuildItem;
import io.quarkus.arc.deployment.ObserverTransformerBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.arc.processor.BuildExtension;
import io.quarkus.arc.processor.InvokerInfo;
import io.quarkus.arc.processor.ObserverInfo;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.AdditionalIndexedClassesBuildItem;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.execannotations.ExecutionModelAnnotationsAllowedBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.RuntimeValue;
import io.smallrye.common.annotation.Blocking;

/** Webhooks: what an application observes, and how it reaches the observers. */
class ClerkWebhooksProcessor {

    private static final DotName BLOCKING = DotName.createSimple(Blocking.class);

    /** Indexes events and what they consist of, if they are used: what is not in the index costs nothing. */
    @BuildStep
    void usedModels(ApplicationArchivesBuildItem archives, BuildProducer<AdditionalIndexedClassesBuildItem> index,
            BuildProducer<AdditionalBeanBuildItem> beans) {
        if (UsedWebhooks.in(archives)) {
            index.produce(new AdditionalIndexedClassesBuildItem(WebhookModels.names().toArray(String[]::new)));
            beans.produce(new AdditionalBeanBuildItem(FiredEvents.class));
        }
    }

    @BuildStep
    ObserverTransformerBuildItem takenOver() {
        return new ObserverTransformerBuildItem(new TakenOverObservers());
    }

    @BuildStep
    ExecutionModelAnnotationsAllowedBuildItem threads() {
        return new ExecutionModelAnnotationsAllowedBuildItem(TakenOverObservers::mayNameThread);
    }

    @BuildStep
    void invokers(BeanRegistrationPhaseBuildItem registration, InvokerFactoryBuildItem invokers,
            BuildProducer<ReactiveObserverBuildItem> reactive, BuildProducer<UnremovableBeanBuildItem> unremovable,
            BuildProducer<ValidationErrorBuildItem> errors) {
        var observers = registration.getContext().get(BuildExtension.Key.OBSERVERS);
        var problems = ObserverProblems.in(observers);
        if (problems.isPresent()) {
            errors.produce(new ValidationErrorBuildItem(new IllegalStateException(problems.get())));
            return;
        }
        for (var observer : TakenOverObservers.in(observers)) {
            reactive.produce(new ReactiveObserverBuildItem(observer, invoker(observer, invokers)));
            unremovable.produce(UnremovableBeanBuildItem.beanClassNames(observer.getBeanClass().toString()));
        }
    }

    private static InvokerInfo invoker(ObserverInfo observer, InvokerFactoryBuildItem invokers) {
        var invoker = invokers.createInvoker(observer.getDeclaringBean(), observer.getObserverMethod()).withInstanceLookup();
        for (var parameter : observer.getObserverMethod().parameters()) {
            if (parameter.position() != observer.getEventParameter().position()) {
                invoker.withArgumentLookup(parameter.position());
            }
        }
        return invoker.build();
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void observed(ValidationPhaseBuildItem validation, List<ReactiveObserverBuildItem> reactive, BeanContainerBuildItem beans,
            RecorderContext context, WebhooksRecorder recorder) {
        var types = new HashSet<Optional<WebhookEventType>>();
        var observers = validation.getContext().get(BuildExtension.Key.OBSERVERS);
        observers.stream().filter(observer -> !isOurs(observer)).forEach(
                observer -> types.addAll(EventTypes.of(observer.getObservedType(), TakenOverObservers.qualifiers(observer))));
        boolean verified = verifies(validation);
        if (types.isEmpty() && !verified) {
            return;
        }
        var taken = new ArrayList<RuntimeValue<ReactiveObserver>>();
        reactive.forEach(observer -> taken.add(record(observer.observer(), observer.invoker(), context, recorder)));
        boolean unknown = types.remove(Optional.empty());
        recorder.observed(beans.getValue(), types.stream().map(Optional::orElseThrow).collect(Collectors.toSet()),
                unknown, verified, taken);
    }

    private static boolean isOurs(ObserverInfo observer) {
        return observer.getBeanClass().equals(DotName.createSimple(FiredEvents.class));
    }

    /** {@return whether it verifies webhooks that it receives itself} */
    private static boolean verifies(ValidationPhaseBuildItem validation) {
        return validation.getContext().getInjectionPoints().stream().map(point -> point.getRequiredType())
                .flatMap(type -> type.kind() == Type.Kind.PARAMETERIZED_TYPE
                        ? type.asParameterizedType().arguments().stream()
                        : Stream.of(type))
                .anyMatch(type -> type.name().equals(UsedWebhooks.CLERK_WEBHOOKS));
    }

    private static RuntimeValue<ReactiveObserver> record(ObserverInfo observer, InvokerInfo invoker, RecorderContext context,
            WebhooksRecorder recorder) {
        var method = observer.getObserverMethod();
        RuntimeValue<Invoker<?, ?>> made = context.newInstance(invoker.getClassName());
        return recorder.reactive(SecurityAnnotations.describe(method), made,
                context.classProxy(observer.getObservedType().name().toString()),
                observer.getQualifiers().stream().filter(qualifier -> qualifier.name().equals(EventTypes.CLERK_EVENT))
                        .map(EventTypes::type).findAny().orElse(null),
                observer.getEventParameter().position(), method.parametersCount(), observer.isAsync(),
                method.hasDeclaredAnnotation(BLOCKING) || method.declaringClass().hasDeclaredAnnotation(BLOCKING));
    }
}

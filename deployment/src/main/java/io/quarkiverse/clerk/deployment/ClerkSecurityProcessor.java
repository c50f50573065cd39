package io.quarkiverse.clerk.deployment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.server.model.HandlerChainCustomizer;
import org.jboss.resteasy.reactive.server.processor.scanning.MethodScanner;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.auth.http.AcceptsTokenRecorder;
import io.quarkiverse.clerk.auth.http.AskedTokens;
import io.quarkiverse.clerk.security.ClerkCheckHandler;
import io.quarkiverse.clerk.security.ClerkChecked;
import io.quarkiverse.clerk.security.ClerkSecurityRecorder;
import io.quarkiverse.clerk.security.Requirement;
import io.quarkiverse.clerk.security.Requirements;
import io.quarkiverse.clerk.security.ReverificationMapper;
import io.quarkiverse.clerk.security.ReverificationRequiredException;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.resteasy.reactive.server.spi.MethodScannerBuildItem;
import io.quarkus.resteasy.reactive.spi.ExceptionMapperBuildItem;
import io.quarkus.security.spi.AdditionalSecuredMethodsBuildItem;
import io.quarkus.vertx.http.deployment.EagerSecurityInterceptorBindingBuildItem;

/** What the annotations of {@code io.quarkiverse.clerk.security} ask of callers. */
class ClerkSecurityProcessor {

    private static final String DENY_UNANNOTATED = "quarkus.security.jaxrs.deny-unannotated-endpoints";

    @BuildStep
    SecuredClassesBuildItem securedClasses(CombinedIndexBuildItem combined) {
        var requirements = new TreeMap<String, Map<String, Requirement>>();
        SecurityAnnotations.securedTypes(combined.getIndex()).filter(ClerkSecurityProcessor::hasMethodsThatAreCalled)
                .forEach(type -> {
                    var ofMethods = new RequirementsOf(type, combined.getIndex()).all();
                    if (!ofMethods.isEmpty()) {
                        requirements.put(type.name().toString(), ofMethods);
                    }
                });
        return new SecuredClassesBuildItem(requirements);
    }

    /** Callers of WebSocket endpoints are looked at when a connection is opened. */
    private static boolean hasMethodsThatAreCalled(ClassInfo type) {
        return !type.hasDeclaredAnnotation(SecurityAnnotations.WEB_SOCKET);
    }

    @BuildStep
    void wrongUse(CombinedIndexBuildItem combined, BeanDiscoveryFinishedBuildItem discovery,
            BuildProducer<ValidationErrorBuildItem> errors) {
        var beans = discovery.beanStream().classBeans().stream().map(BeanInfo::getBeanClass).collect(Collectors.toSet());
        AnnotationProblems.in(combined.getIndex(), beans::contains)
                .ifPresent(problems -> errors.produce(new ValidationErrorBuildItem(new IllegalStateException(problems))));
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SyntheticBeanBuildItem requirements(CombinedIndexBuildItem combined, SecuredClassesBuildItem secured,
            ClerkSecurityRecorder recorder) {
        return SyntheticBeanBuildItem.configure(Requirements.class).scope(Singleton.class).unremovable()
                .runtimeValue(recorder.requirements(secured.requirements(), ofWebSockets(combined.getIndex()))).done();
    }

    /** {@return what the classes of WebSocket endpoints ask for, by the ids of the endpoints} */
    private static Map<String, Requirement> ofWebSockets(IndexView index) {
        var requirements = new TreeMap<String, Requirement>();
        for (var endpoint : index.getAnnotations(SecurityAnnotations.WEB_SOCKET)) {
            var asked = new RequirementsOf(endpoint.target().asClass(), index).ofClass();
            if (asked != null) {
                var id = endpoint.value("endpointId");
                requirements.put(id == null ? endpoint.target().asClass().name().toString() : id.asString(), asked);
            }
        }
        return requirements;
    }

    @BuildStep
    AnnotationsTransformerBuildItem interceptedBeans(SecuredClassesBuildItem secured) {
        var names = secured.requirements().keySet();
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                .whenClass((ClassInfo type) -> !type.isInterface() && names.contains(type.name().toString()))
                .transform(context -> context.add(ClerkChecked.class)));
    }

    /** Resource methods are checked before the body of the request is read, which an interceptor comes too late for. */
    @BuildStep
    void resources(CombinedIndexBuildItem combined, SecuredClassesBuildItem secured, Capabilities capabilities,
            BuildProducer<MethodScannerBuildItem> scanners, BuildProducer<ExceptionMapperBuildItem> mappers) {
        if (capabilities.isMissing(Capability.RESTEASY_REACTIVE)) {
            return;
        }
        mappers.produce(new ExceptionMapperBuildItem(ReverificationMapper.class.getName(),
                ReverificationRequiredException.class.getName(), null, false));
        if (!secured.requirements().isEmpty()) {
            scanners.produce(new MethodScannerBuildItem(new MethodScanner() {

                @Override
                public List<HandlerChainCustomizer> scan(MethodInfo method, ClassInfo endpoint, Map<String, Object> context) {
                    return Optional.ofNullable(new RequirementsOf(endpoint, combined.getIndex()).of(method))
                            .<List<HandlerChainCustomizer>> map(requirement -> List.of(new ClerkCheckHandler(requirement)))
                            .orElse(List.of());
                }
            }));
        }
    }

    /** Where Quarkus is told to deny endpoints without an annotation, one of Clerk's is one, and asks for somebody. */
    @BuildStep
    void annotatedEndpoints(CombinedIndexBuildItem combined, BuildProducer<AdditionalSecuredMethodsBuildItem> secured) {
        if (ConfigProvider.getConfig().getOptionalValue(DENY_UNANNOTATED, boolean.class).orElse(false)) {
            var methods = SecurityAnnotations.securedTypes(combined.getIndex())
                    .flatMap(type -> unknownToQuarkus(type, new RequirementsOf(type, combined.getIndex())))
                    .collect(Collectors.toSet());
            secured.produce(new AdditionalSecuredMethodsBuildItem(methods, Optional.of(List.of("**"))));
        }
    }

    private static Stream<MethodInfo> unknownToQuarkus(ClassInfo type, RequirementsOf requirements) {
        return requirements.methods().filter(method -> requirements.of(method) != null
                && requirements.declarations(method).stream().anyMatch(SecurityAnnotations::isResourceMethod)
                && Stream.of(method, method.declaringClass(), type).noneMatch(SecurityAnnotations::hasStandard));
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    void acceptedTokens(CombinedIndexBuildItem combined, AcceptsTokenRecorder recorder,
            BuildProducer<EagerSecurityInterceptorBindingBuildItem> bindings, BuildProducer<SyntheticBeanBuildItem> beans) {
        var found = combined.getIndex().getAnnotations(SecurityAnnotations.ACCEPTS_TOKEN);
        var asked = found.stream().flatMap(annotation -> Arrays.stream(annotation.value().asEnumArray()))
                .map(TokenType::valueOf).collect(Collectors.toSet());
        beans.produce(SyntheticBeanBuildItem.configure(AskedTokens.class).scope(Singleton.class).unremovable()
                .runtimeValue(recorder.asked(asked)).done());
        if (!asked.isEmpty()) {
            bindings.produce(new EagerSecurityInterceptorBindingBuildItem(recorder.interceptors(),
                    annotation -> String.join(",", annotation.value().asEnumArray()), false,
                    SecurityAnnotations.ACCEPTS_TOKEN));
        }
    }
}

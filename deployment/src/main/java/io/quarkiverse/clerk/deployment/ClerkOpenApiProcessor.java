package io.quarkiverse.clerk.deployment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.smallrye.openapi.deployment.spi.AddToOpenAPIDefinitionBuildItem;
import io.quarkus.vertx.http.deployment.SecurityInformationBuildItem;

/** Lets the OpenAPI document, where the application has one, say that there are tokens, and which operations need one. */
class ClerkOpenApiProcessor {

    /** A document has one scheme. That of quarkus-oidc says more. */
    @BuildStep
    void scheme(Capabilities capabilities, BuildProducer<SecurityInformationBuildItem> schemes) {
        if (capabilities.isMissing(Capability.OIDC)) {
            schemes.produce(SecurityInformationBuildItem.JWT());
        }
    }

    @BuildStep
    void operations(CombinedIndexBuildItem combined, BuildProducer<AddToOpenAPIDefinitionBuildItem> filters) {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue("quarkus.smallrye-openapi.auto-add-security-requirement", boolean.class).orElse(true)) {
            var scheme = config.getOptionalValue("quarkus.smallrye-openapi.security-scheme-name", String.class)
                    .orElse("SecurityScheme");
            filters.produce(new AddToOpenAPIDefinitionBuildItem(new SecuredOperations(methods(combined.getIndex()), scheme)));
        }
    }

    private static Set<String> methods(IndexView index) {
        return SecurityAnnotations.securedTypes(index).flatMap(type -> methods(type, index)).collect(Collectors.toSet());
    }

    /** The document takes an interface that a resource implements for the resource itself. */
    private static Stream<String> methods(ClassInfo type, IndexView index) {
        var requirements = new RequirementsOf(type, index);
        return requirements.methods().filter(method -> requirements.of(method) != null && !isSecuredByQuarkus(type, method))
                .map(method -> SecuredOperations.method(
                        method.declaringClass().isInterface() ? method.declaringClass() : type, method));
    }

    private static boolean isSecuredByQuarkus(ClassInfo type, MethodInfo method) {
        return SecurityAnnotations.STANDARD.stream().anyMatch(name -> type.hasDeclaredAnnotation(name)
                || type.equals(method.declaringClass()) && method.hasDeclaredAnnotation(name));
    }
}

package io.quarkiverse.clerk.deployment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;

/** Says in the OpenAPI document of operations that only Clerk's annotations protect what Quarkus says of those with its own. */
final class SecuredOperations implements OASFilter {

    /** Which method an operation is. Quarkus takes it away again in a filter of its own, which comes after this one. */
    private static final String METHOD = "x-quarkus-openapi-method-ref";

    private final Set<String> methods;
    private final String schemeName;

    /**
     * Makes a filter.
     *
     * @param methods those that are protected, as {@link #method} writes them
     * @param schemeName the name of the security scheme, where the document does not have one already
     */
    SecuredOperations(Set<String> methods, String schemeName) {
        this.methods = methods;
        this.schemeName = schemeName;
    }

    /** {@return a method of a resource, as Quarkus writes it} */
    static String method(ClassInfo resource, MethodInfo method) {
        return "m" + resource.hashCode() + "_" + method.hashCode();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var scheme = Optional.ofNullable(document.getComponents()).map(Components::getSecuritySchemes).stream()
                .flatMap(schemes -> schemes.keySet().stream()).findFirst().orElse(schemeName);
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                    .filter(this::isToBeSecured).forEach(operation -> secure(operation, scheme));
        }
    }

    /** Somebody who has stated the requirements of an operation means those. */
    private boolean isToBeSecured(Operation operation) {
        return operation.getSecurity() == null && operation.getExtensions() != null
                && methods.contains(String.valueOf(operation.getExtensions().get(METHOD)));
    }

    private static void secure(Operation operation, String scheme) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme));
        Map.of("401", "Not Authorized", "403", "Not Allowed").forEach((status, description) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
    }
}

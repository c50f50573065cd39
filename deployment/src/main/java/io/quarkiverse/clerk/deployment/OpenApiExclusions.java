package io.quarkiverse.clerk.deployment;

import org.eclipse.microprofile.openapi.OASConfig;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * Keeps the operations of the Backend API out of the OpenAPI document of an application that calls it: they are not its own. It
 * adds to what the application excludes, while that is built; there is no build item for it.
 */
public class OpenApiExclusions implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String CLIENTS = ClerkClient.class.getName() + "," + MutinyClerkClient.class.getName();

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var found = context.proceed(name);
        if (!name.equals(OASConfig.SCAN_EXCLUDE_CLASSES)) {
            return found;
        }
        return found == null || found.getValue() == null ? ConfigValue.builder().withName(name).withValue(CLIENTS).build()
                : found.withValue(found.getValue() + "," + CLIENTS);
    }
}

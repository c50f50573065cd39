package io.quarkiverse.clerk.auth.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkInstances;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/** The instance that a request is for: as the application says, else the one that issued the token. */
@Singleton
public class RequestInstance {

    private static final String INSTANCE = ClerkInstance.class.getName();

    private final ClerkInstances instances;
    private final @Nullable ClerkInstanceResolver resolver;

    RequestInstance(ClerkInstances instances, Instance<ClerkInstanceResolver> resolver) {
        this.instances = instances;
        this.resolver = resolver.isUnsatisfied() ? null : resolver.get();
    }

    /**
     * Chooses once for each request.
     *
     * @throws RuntimeException if the application's resolver fails, or names an instance that there is not
     */
    ClerkInstance of(RoutingContext context) {
        var chosen = context.<@Nullable ClerkInstance> get(INSTANCE);
        if (chosen == null) {
            chosen = choose(context);
            context.put(INSTANCE, chosen);
        }
        return chosen;
    }

    private ClerkInstance choose(RoutingContext context) {
        var name = resolver == null ? null : resolver.instance(context);
        return name == null ? instances.of(VertxAuthRequest.of(context.request())) : instances.named(name);
    }

    /** {@return the instance by whose token somebody is known; the one without a name if by none} */
    public ClerkInstance of(SecurityIdentity identity) {
        var name = identity.<@Nullable String> getAttribute(IdentityAttributes.INSTANCE);
        return name == null ? instances.standard() : instances.named(name);
    }
}

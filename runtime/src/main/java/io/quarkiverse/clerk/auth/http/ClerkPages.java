package io.quarkiverse.clerk.auth.http;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;

/**
 * Where a user of the current request signs in or up, to link or redirect to. Inject it and, with it, the
 * {@link RoutingContext}.
 */
@Singleton
public class ClerkPages {

    private final RequestInstance instances;

    ClerkPages(RequestInstance instances) {
        this.instances = instances;
    }

    /**
     * Says where to sign in.
     *
     * @param context the request, to whose URL the user comes back
     * @return the URL; null if neither {@code quarkus.clerk.sign-in-url} nor {@code quarkus.clerk.publishable-key} is set
     */
    public @Nullable String signIn(RoutingContext context) {
        return instances.of(context).signInPages().signIn(VertxAuthRequest.of(context.request()));
    }

    /**
     * Says where to sign up.
     *
     * @param context the request, to whose URL the user comes back
     * @return the URL; null if no page is set and {@code quarkus.clerk.publishable-key} is not either
     */
    public @Nullable String signUp(RoutingContext context) {
        return instances.of(context).signInPages().signUp(VertxAuthRequest.of(context.request()));
    }
}

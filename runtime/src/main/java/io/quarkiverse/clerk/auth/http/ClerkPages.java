package io.quarkiverse.clerk.auth.http;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.browser.SignInPages;
import io.vertx.ext.web.RoutingContext;

/**
 * Where a user of the current request signs in or up, to link or redirect to. Inject it and, with it, the
 * {@link RoutingContext}.
 */
@Singleton
public class ClerkPages {

    private final SignInPages pages;

    ClerkPages(SignInPages pages) {
        this.pages = pages;
    }

    /**
     * Says where to sign in.
     *
     * @param context the request, to whose URL the user comes back
     * @return the URL; null if neither {@code quarkus.clerk.sign-in-url} nor {@code quarkus.clerk.publishable-key} is set
     */
    public @Nullable String signIn(RoutingContext context) {
        return pages.signIn(VertxAuthRequest.of(context.request()));
    }

    /**
     * Says where to sign up.
     *
     * @param context the request, to whose URL the user comes back
     * @return the URL; null if no page is set and {@code quarkus.clerk.publishable-key} is not either
     */
    public @Nullable String signUp(RoutingContext context) {
        return pages.signUp(VertxAuthRequest.of(context.request()));
    }
}

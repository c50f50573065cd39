package io.quarkiverse.clerk.testing;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.http.ClerkAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers for a request without a credential of its own that it comes from the caller of the test. It stands around the
 * mechanism and not beside it, so that all that follows is the same as after the verification of a token.
 */
@Decorator
@Priority(Interceptor.Priority.LIBRARY_AFTER)
abstract class TestCallerMechanism implements HttpAuthenticationMechanism {

    @Inject
    @Delegate
    ClerkAuthenticationMechanism clerk;

    @Inject
    TestCaller caller;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var principal = caller.get();
        return principal == null || hasCredential(context.request())
                ? clerk.authenticate(context, identities)
                : clerk.conclude(new SignedIn(principal), context, identities);
    }

    /** What the test sends itself counts, be it good or bad. */
    private static boolean hasCredential(HttpServerRequest request) {
        return request.headers().contains("Authorization") || request.cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith("__session") || cookie.getName().startsWith("__client_uat"));
    }
}

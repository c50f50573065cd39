package io.quarkiverse.clerk.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Lets applications inject the caller. What is injected stands for the caller of each request in turn, so that a bean which
 * lives longer than a request does not keep the first; ask {@link ClerkAuth#principal()} for the caller itself, to look at its
 * type.
 */
@Singleton
public class CallerProducer {

    /**
     * The first use of what is injected is answered with 401 where nobody is signed in, or not by Clerk. A {@code Principal}
     * is for Quarkus to produce, of whatever type.
     */
    @Produces
    @RequestScoped
    @Typed(ClerkPrincipal.class)
    ClerkPrincipal caller(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof ClerkPrincipal caller) {
            return caller;
        }
        throw new UnauthorizedException();
    }
}

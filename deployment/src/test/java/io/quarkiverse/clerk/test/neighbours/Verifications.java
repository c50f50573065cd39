package io.quarkiverse.clerk.test.neighbours;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.auth.http.ClerkAuthenticationRequest;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;

/** Counts how often either extension goes about making an identity, and leaves that to them. */
final class Verifications {

    private static final AtomicInteger CLERK = new AtomicInteger();
    private static final AtomicInteger NEIGHBOUR = new AtomicInteger();

    private Verifications() {
    }

    static int ofClerk() {
        return CLERK.get();
    }

    static int ofNeighbour() {
        return NEIGHBOUR.get();
    }

    static void forget() {
        CLERK.set(0);
        NEIGHBOUR.set(0);
    }

    /** Comes before the provider that makes the identity. */
    interface Counting<T extends AuthenticationRequest> extends IdentityProvider<T> {

        AtomicInteger counter();

        @Override
        default int priority() {
            return Integer.MAX_VALUE;
        }

        @Override
        default Uni<SecurityIdentity> authenticate(T request, AuthenticationRequestContext context) {
            counter().incrementAndGet();
            return Uni.createFrom().nullItem();
        }
    }

    @Singleton
    public static class OfClerk implements Counting<ClerkAuthenticationRequest> {

        @Override
        public AtomicInteger counter() {
            return CLERK;
        }

        @Override
        public Class<ClerkAuthenticationRequest> getRequestType() {
            return ClerkAuthenticationRequest.class;
        }
    }

    @Singleton
    public static class OfNeighbour implements Counting<TokenAuthenticationRequest> {

        @Override
        public AtomicInteger counter() {
            return NEIGHBOUR;
        }

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }
    }
}

package io.quarkiverse.clerk.auth.http;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** What {@link RequireActiveSession} asks for, for the filters of either kind of Jakarta REST. */
@Singleton
class ActiveSessionCheck {

    private final CurrentIdentityAssociation association;
    private final RequestInstance instances;
    private final Challenge challenge;

    ActiveSessionCheck(CurrentIdentityAssociation association, RequestInstance instances, Challenge challenge) {
        this.association = association;
        this.instances = instances;
        this.challenge = challenge;
    }

    /** {@return nothing, or a failure if the caller's session is not active any more} */
    Uni<Void> check(RoutingContext context) {
        return association.getDeferredIdentity().flatMap(identity -> check(identity, context));
    }

    private Uni<Void> check(SecurityIdentity identity, RoutingContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().failure(new UnauthorizedException());
        }
        return instances.of(identity).activeSessions()
                .check(identity.getPrincipal() instanceof SessionPrincipal session ? session : null)
                .flatMap(reason -> reason.isEmpty() ? Uni.createFrom().voidItem() : refuse(reason.get(), context));
    }

    private Uni<Void> refuse(AuthReason reason, RoutingContext context) {
        challenge.remember(context, new Rejection(reason, TokenType.SESSION_TOKEN));
        return Uni.createFrom().failure(new UnauthorizedException());
    }
}

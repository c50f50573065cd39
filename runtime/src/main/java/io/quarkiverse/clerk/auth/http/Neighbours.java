package io.quarkiverse.clerk.auth.http;

import java.util.List;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.token.OwnTokens;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * The other mechanisms of the application, such as those of quarkus-oidc and quarkus-smallrye-jwt. A token that is not Clerk's
 * is left to one that reads bearer tokens. If there is none it is refused here: garbage must not make an anonymous caller.
 */
@Singleton
public class Neighbours {

    private static final Uni<Boolean> NO = Uni.createFrom().item(false);

    private final OwnTokens ownTokens;
    private final List<HttpAuthenticationMechanism> others;

    Neighbours(OwnTokens ownTokens, @All List<HttpAuthenticationMechanism> mechanisms) {
        this.ownTokens = ownTokens;
        this.others = mechanisms.stream().filter(mechanism -> !isClerk(mechanism)).toList();
    }

    private static boolean isClerk(@Nullable HttpAuthenticationMechanism mechanism) {
        return mechanism instanceof ClerkAuthenticationMechanism;
    }

    /** {@return whether one of them authenticates the request} */
    Uni<Boolean> take(AuthRequest request, RoutingContext context) {
        // Quarkus has put the mechanism there that the endpoint has chosen, if it has. Nobody else is asked then.
        if (others.isEmpty() || isClerk(context.get(HttpAuthenticationMechanism.class.getName()))) {
            return NO;
        }
        var token = request.headerToken();
        return token == null || ownTokens.include(token) ? NO : readBearerTokens(context);
    }

    private Uni<Boolean> readBearerTokens(RoutingContext context) {
        var found = NO;
        for (var other : others) {
            found = found.flatMap(already -> already ? Uni.createFrom().item(true)
                    : other.getCredentialTransport(context).map(Neighbours::isBearer)
                            // It will fail again when it authenticates the request, and says why.
                            .onFailure().recoverWithItem(true));
        }
        return found;
    }

    private static boolean isBearer(@Nullable HttpCredentialTransport transport) {
        return transport != null && transport.getTransportType() == HttpCredentialTransport.Type.AUTHORIZATION
                && transport.getTypeTarget().equals("bearer");
    }
}

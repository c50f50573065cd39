package io.quarkiverse.clerk.auth.http;

import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.grpc.Metadata;
import io.quarkiverse.clerk.auth.Credentials;
import io.quarkiverse.clerk.auth.token.OwnTokens;
import io.quarkus.grpc.auth.GrpcSecurityMechanism;
import io.quarkus.security.identity.request.AuthenticationRequest;

/** Authenticates gRPC calls by the token in their metadata. Cookies are not looked at. */
public class ClerkGrpcSecurityMechanism implements GrpcSecurityMechanism {

    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization",
            Metadata.ASCII_STRING_MARSHALLER);

    private final OwnTokens ownTokens;
    private final Instance<GrpcSecurityMechanism> mechanisms;
    private final boolean isHttp;

    ClerkGrpcSecurityMechanism(OwnTokens ownTokens, Instance<GrpcSecurityMechanism> mechanisms,
            @ConfigProperty(name = "quarkus.grpc.server.use-separate-server") boolean separateServer) {
        this.ownTokens = ownTokens;
        this.mechanisms = mechanisms;
        this.isHttp = !separateServer;
    }

    /** On the HTTP server, calls have been authenticated like all other requests, and nobody does it twice. */
    @Override
    public boolean handles(Metadata metadata) {
        var token = token(metadata);
        return !isHttp && token != null && (ownTokens.include(token) || mechanisms.isResolvable());
    }

    @Override
    public AuthenticationRequest createAuthenticationRequest(Metadata metadata) {
        return new TokenAuthentication(String.valueOf(token(metadata)));
    }

    private static @Nullable String token(Metadata metadata) {
        return Credentials.token(metadata.get(AUTHORIZATION));
    }

    /** Before others, which are given what is not Clerk's. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 100;
    }
}

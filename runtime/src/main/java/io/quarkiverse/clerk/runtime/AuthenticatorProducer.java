package io.quarkiverse.clerk.runtime;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.token.JwksSource;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.PublishableKey;
import io.quarkiverse.clerk.config.RsaPublicKeyPem;

/** Makes the authenticator of the configured instance. */
@Singleton
public class AuthenticatorProducer {

    @Produces
    @Singleton
    RequestAuthenticator authenticator(ClerkConfig config, @RestClient BackendApi backend) {
        var clock = Clock.systemUTC();
        return new RequestAuthenticator(new SessionTokenVerifier(keys(config, backend, clock), options(config), clock));
    }

    private static SigningKeys keys(ClerkConfig config, BackendApi backend, Clock clock) {
        if (config.auth().jwtKey().isPresent()) {
            return SigningKeys.of(RsaPublicKeyPem.parse(config.auth().jwtKey().get()));
        }
        return config.secretKey().isPresent() ? SigningKeys.of(source(backend), clock) : SigningKeys.none();
    }

    private static JwksSource source(BackendApi backend) {
        return () -> backend.jwks()
                .map(answer -> new JwksSource.Answer(answer.getStatus(), answer.getEntity()))
                .onFailure(WebApplicationException.class).recoverWithItem(refusal -> new JwksSource.Answer(
                        ((WebApplicationException) refusal).getResponse().getStatus(), ""));
    }

    private static SessionTokenOptions options(ClerkConfig config) {
        var auth = config.auth();
        return new SessionTokenOptions(set(auth.authorizedParties()), set(auth.audience()),
                set(auth.issuer().or(() -> issuerOf(config))), auth.clockSkew());
    }

    private static Optional<List<String>> issuerOf(ClerkConfig config) {
        return config.publishableKey().flatMap(PublishableKey::parse).map(key -> List.of(key.issuer()));
    }

    private static Set<String> set(Optional<List<String>> values) {
        return Set.copyOf(values.orElse(List.of()));
    }
}

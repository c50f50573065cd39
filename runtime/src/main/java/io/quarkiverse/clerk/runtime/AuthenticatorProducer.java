package io.quarkiverse.clerk.runtime;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.browser.SignInPages;
import io.quarkiverse.clerk.auth.http.AskedTokens;
import io.quarkiverse.clerk.auth.token.ActiveSessions;
import io.quarkiverse.clerk.auth.token.InMemoryMachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenCache;
import io.quarkiverse.clerk.auth.token.OwnTokens;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.quarkiverse.clerk.auth.token.TemplateTokens;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.PublishableKey;
import io.quarkiverse.clerk.config.RsaPublicKeyPem;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;

/** Makes the parts of request authentication for the configured instance. */
@Singleton
public class AuthenticatorProducer {

    /** What the clock that tokens are measured with is qualified by, for tests to put another in its place. */
    private static final String CLOCK = "clerk";

    @Produces
    @Singleton
    RequestAuthenticator authenticator(ClerkConfig config, AskedTokens asked, Backend backend, BackendCalls calls,
            MachineTokenCache cache,
            @Identifier(CLOCK) Clock clock) {
        return new RequestAuthenticator(AuthOptionsOf.config(config, asked), keys(config, backend, calls, clock), backend,
                calls,
                cache, clock);
    }

    private static SigningKeys keys(ClerkConfig config, Backend backend, BackendCalls calls, Clock clock) {
        if (config.auth().jwtKey().isPresent()) {
            return SigningKeys.of(RsaPublicKeyPem.parse(config.auth().jwtKey().get()));
        }
        if (config.secretKey().isPresent()) {
            return SigningKeys.of(backend, calls.jwks(), clock);
        }
        return config.publishableKey().flatMap(PublishableKey::parse)
                .map(key -> SigningKeys.of(backend, BackendCalls.publicJwks("https://" + key.frontendApi()), clock))
                .orElseGet(SigningKeys::none);
    }

    @Produces
    @Singleton
    BackendCalls calls(ClerkConfig config, @ConfigProperty(name = "quarkus.rest-client.clerk.url") String url) {
        return new BackendCalls(url, "v1", config.secretKey().orElse(null), config.machineSecretKey().orElse(null));
    }

    @Produces
    @Singleton
    ActiveSessions activeSessions(Backend backend, BackendCalls calls, @Identifier(CLOCK) Clock clock) {
        return new ActiveSessions(backend, calls, clock);
    }

    @Produces
    @Singleton
    TemplateTokens templateTokens(Backend backend, BackendCalls calls) {
        return new TemplateTokens(backend, calls);
    }

    @Produces
    @Singleton
    @DefaultBean
    MachineTokenCache machineTokenCache(ClerkConfig config, @Identifier(CLOCK) Clock clock) {
        return new InMemoryMachineTokenCache(config.auth().machineTokenCache().size(), clock);
    }

    @Produces
    @Singleton
    OwnTokens ownTokens(ClerkConfig config, AskedTokens asked) {
        return new OwnTokens(AuthOptionsOf.config(config, asked).sessionTokens().issuers());
    }

    @Produces
    @Singleton
    SignInPages signInPages(ClerkConfig config) {
        return new SignInPages(AuthOptionsOf.browser(config));
    }

    @Produces
    @Singleton
    @DefaultBean
    @Identifier(CLOCK)
    Clock clock() {
        return Clock.systemUTC();
    }
}

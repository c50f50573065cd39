package io.quarkiverse.clerk.runtime;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkInstances;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RolesClaim;
import io.quarkiverse.clerk.auth.browser.SignInPages;
import io.quarkiverse.clerk.auth.http.AskedTokens;
import io.quarkiverse.clerk.auth.token.ActiveSessions;
import io.quarkiverse.clerk.auth.token.InMemoryMachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenCache;
import io.quarkiverse.clerk.auth.token.OwnTokens;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.quarkiverse.clerk.auth.token.TemplateTokens;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.quarkiverse.clerk.config.PublishableKey;
import io.quarkiverse.clerk.config.RsaPublicKeyPem;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;

/** Makes the configured instances, each of its own parts. */
@Singleton
public class InstancesProducer {

    /** What the clock that tokens are measured with is qualified by, for tests to put another in its place. */
    static final String CLOCK = "clerk";

    @Produces
    @Singleton
    ClerkInstances instances(ClerkConfig config, AskedTokens asked, Backend backend, MachineTokenCache cache,
            @Identifier(CLOCK) Clock clock, @ConfigProperty(name = "quarkus.rest-client.clerk.url") String url) {
        return new ClerkInstances(
                instance(ClerkConfig.DEFAULT_INSTANCE, config.defaultInstance(), url, asked, backend, cache, clock),
                config.namedInstances().entrySet().stream().map(named -> instance(named.getKey(), named.getValue(),
                        named.getValue().apiUrl(), asked, backend, cache, clock)).toList());
    }

    private static ClerkInstance instance(String name, ClerkInstanceConfig config, String url, AskedTokens asked,
            Backend backend, MachineTokenCache cache, Clock clock) {
        var auth = config.auth();
        var calls = new BackendCalls(url, "v1", config.secretKey().orElse(null), config.machineSecretKey().orElse(null));
        var options = AuthOptionsOf.config(config, asked);
        return new ClerkInstance(name, auth.acceptsToken(), auth.treatPendingAsSignedOut(),
                auth.rolesClaim().map(RolesClaim::new), options,
                new RequestAuthenticator(options, keys(config, backend, calls, clock), backend, calls, cache, clock),
                new ActiveSessions(backend, calls, clock), new TemplateTokens(backend, calls),
                new SignInPages(options.browser()));
    }

    private static SigningKeys keys(ClerkInstanceConfig config, Backend backend, BackendCalls calls, Clock clock) {
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
    OwnTokens ownTokens(ClerkInstances instances) {
        return new OwnTokens(instances.issuers());
    }

    /** What it remembers of one instance says nothing to another, because the keys are part of what it is asked. */
    @Produces
    @Singleton
    @DefaultBean
    MachineTokenCache machineTokenCache(ClerkConfig config, @Identifier(CLOCK) Clock clock) {
        return new InMemoryMachineTokenCache(config.defaultInstance().auth().machineTokenCache().size(), clock);
    }

    @Produces
    @Singleton
    @DefaultBean
    @Identifier(CLOCK)
    Clock clock() {
        return Clock.systemUTC();
    }
}

package io.quarkiverse.clerk.auth.vectors;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.auth.AuthOptions;
import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.auth.browser.BrowserOptions;
import io.quarkiverse.clerk.auth.browser.BrowserOptionsBuilder;
import io.quarkiverse.clerk.auth.browser.FrontendApi;
import io.quarkiverse.clerk.auth.token.InMemoryMachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.quarkiverse.clerk.config.ConfigCheck;
import io.quarkiverse.clerk.config.PathPattern;
import io.quarkiverse.clerk.config.RsaPublicKeyPem;
import io.quarkiverse.clerk.config.TestConfig;

/** The options of a recorded case, in terms of ours. */
final class RecordedOptions {

    private final JsonNode options;
    private final JsonNode tables;

    RecordedOptions(JsonNode options, JsonNode tables) {
        this.options = options;
        this.tables = tables;
    }

    /** {@return whether an application that is configured so would not start} */
    boolean areRefused() {
        var config = TestConfig.empty();
        config = with(config, "secret-key", text("secretKey"));
        config = with(config, "publishable-key", text("publishableKey"));
        config = with(config, "machine-secret-key", text("machineSecretKey"));
        config = with(config, "auth.jwt-key", jwtKey());
        config = with(config, "api-url", text("apiUrl"));
        config = with(config, "proxy-url", text("proxyUrl"));
        config = with(config, "domain", text("domain"));
        config = with(config, "sign-in-url", text("signInUrl"));
        config = with(config, "satellite.enabled", text("isSatellite"));
        var sync = options.path("organizationSyncOptions");
        config = with(config, "auth.organization-patterns", joined(sync.path("organizationPatterns")));
        config = with(config, "auth.personal-account-patterns", joined(sync.path("personalAccountPatterns")));
        return ConfigCheck.problems(config.read()).isPresent();
    }

    RequestAuthenticator authenticator(Backend backend, Clock clock) {
        var calls = calls();
        return new RequestAuthenticator(new AuthOptions(acceptedTokens(), sessionTokens(),
                new MachineTokenOptions(set("audience"), skew(), Duration.ofSeconds(30), Duration.ofSeconds(5)), browser()),
                keys(backend, calls, clock), backend, calls, new InMemoryMachineTokenCache(100, clock), clock);
    }

    SessionTokenVerifier verifier(Backend backend, Clock clock) {
        return new SessionTokenVerifier(keys(backend, calls(), clock), sessionTokens(), clock);
    }

    private BackendCalls calls() {
        return new BackendCalls(options.path("apiUrl").asText("https://api.clerk.com"),
                options.path("apiVersion").asText("v1"), text("secretKey"), text("machineSecretKey"));
    }

    private SigningKeys keys(Backend backend, BackendCalls calls, Clock clock) {
        var pem = jwtKey();
        return pem != null ? SigningKeys.of(RsaPublicKeyPem.parse(pem))
                : text("secretKey") != null ? SigningKeys.of(backend, calls.jwks(), clock) : SigningKeys.none();
    }

    private Set<TokenType> acceptedTokens() {
        var accepted = new HashSet<TokenType>();
        for (var type : TokenType.values()) {
            for (var value : list(options.path("acceptsToken"))) {
                if (value.equals("any") || value.equals(type.code())) {
                    accepted.add(type);
                }
            }
        }
        return accepted.isEmpty() ? Set.of(TokenType.SESSION_TOKEN) : accepted;
    }

    private SessionTokenOptions sessionTokens() {
        return new SessionTokenOptions(set("authorizedParties"), set("audience"), set("issuer"), skew(), 1000);
    }

    private BrowserOptions browser() {
        var key = text("publishableKey");
        boolean satellite = options.path("isSatellite").asBoolean();
        var sync = options.path("organizationSyncOptions");
        return BrowserOptionsBuilder.builder()
                .frontendApi(key == null ? null
                        : FrontendApi.of(key, text("proxyUrl"), satellite ? text("domain") : null).orElse(null))
                .satellite(satellite)
                .satelliteAutoSync(options.path("satelliteAutoSync").asBoolean())
                .signInUrl(text("signInUrl"))
                .signUpUrl(text("signUpUrl"))
                .organizationPatterns(patterns(sync.path("organizationPatterns")))
                .personalAccountPatterns(patterns(sync.path("personalAccountPatterns")))
                .build();
    }

    private static List<PathPattern> patterns(JsonNode patterns) {
        return list(patterns).stream().map(PathPattern::of).toList();
    }

    private Duration skew() {
        return Duration.ofMillis(options.path("clockSkewInMs").isNumber() ? options.path("clockSkewInMs").asLong() : 5000);
    }

    private @Nullable String jwtKey() {
        return options.has("jwtKeyRef")
                ? tables.path("keys").path(options.path("jwtKeyRef").asText()).path("publicPem").asText()
                : text("jwtKey");
    }

    private @Nullable String text(String name) {
        var value = options.path(name).asText("");
        return value.isEmpty() ? null : value;
    }

    private Set<String> set(String name) {
        return new HashSet<>(list(options.path(name)));
    }

    private static List<String> list(JsonNode values) {
        var list = new ArrayList<String>();
        if (values.isTextual()) {
            list.add(values.textValue());
        }
        values.forEach(value -> list.add(value.asText()));
        return list;
    }

    private static @Nullable String joined(JsonNode values) {
        return values.isMissingNode() ? null : String.join(",", list(values));
    }

    private static TestConfig with(TestConfig config, String property, @Nullable String value) {
        return value == null ? config : config.with(property, value.replace("\\", "\\\\"));
    }
}

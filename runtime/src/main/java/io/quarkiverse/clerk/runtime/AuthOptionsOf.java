package io.quarkiverse.clerk.runtime;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.clerk.auth.AuthOptions;
import io.quarkiverse.clerk.auth.browser.BrowserOptions;
import io.quarkiverse.clerk.auth.browser.FrontendApi;
import io.quarkiverse.clerk.auth.http.AskedTokens;
import io.quarkiverse.clerk.auth.token.MachineTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.quarkiverse.clerk.config.PathPattern;
import io.quarkiverse.clerk.config.PublishableKey;

/** Turns what the user has set into what request authentication is told: stricter than the core where nothing is set. */
final class AuthOptionsOf {

    private AuthOptionsOf() {
    }

    /** What some endpoint asks for is verified for all, and then kept from those that do not ask for it. */
    static AuthOptions config(ClerkInstanceConfig config, AskedTokens asked) {
        var auth = config.auth();
        var verified = EnumSet.copyOf(auth.acceptsToken());
        verified.addAll(asked.types());
        return new AuthOptions(Set.copyOf(verified), sessionTokens(config),
                new MachineTokenOptions(set(auth.audience()), auth.clockSkew(), auth.machineTokenCache().acceptedFor(),
                        auth.machineTokenCache().refusedFor()),
                browser(config));
    }

    private static SessionTokenOptions sessionTokens(ClerkInstanceConfig config) {
        var auth = config.auth();
        return new SessionTokenOptions(set(auth.authorizedParties()), set(auth.audience()),
                auth.issuer().map(Set::copyOf).orElseGet(() -> issuers(config)), auth.clockSkew(), auth.verifiedTokens());
    }

    /** A token says that it was issued by the host in the key, by that of the satellite domain, or by the proxy. */
    private static Set<String> issuers(ClerkInstanceConfig config) {
        var issuers = new HashSet<String>();
        config.publishableKey().flatMap(PublishableKey::parse).map(PublishableKey::issuer).ifPresent(issuers::add);
        frontendApi(config).map(FrontendApi::host).map(host -> "https://" + host).ifPresent(issuers::add);
        if (!issuers.isEmpty()) {
            config.proxyUrl().filter(url -> !url.startsWith("/")).ifPresent(issuers::add);
        }
        return Set.copyOf(issuers);
    }

    private static BrowserOptions browser(ClerkInstanceConfig config) {
        var authorizedParties = set(config.auth().authorizedParties());
        return new BrowserOptions(frontendApi(config).orElse(null), config.satellite().enabled(),
                config.satellite().autoSync(), config.signInUrl().orElse(null), config.signUpUrl().orElse(null),
                patterns(config.auth().organizationPatterns()), patterns(config.auth().personalAccountPatterns()),
                authorizedParties, authorizedParties);
    }

    private static Optional<FrontendApi> frontendApi(ClerkInstanceConfig config) {
        return config.publishableKey().flatMap(key -> FrontendApi.of(key, config.proxyUrl().orElse(null),
                config.satellite().enabled() ? config.domain().orElse(null) : null));
    }

    private static List<PathPattern> patterns(Optional<List<String>> patterns) {
        return patterns.orElse(List.of()).stream().map(PathPattern::of).toList();
    }

    private static Set<String> set(Optional<List<String>> values) {
        return Set.copyOf(values.orElse(List.of()));
    }
}

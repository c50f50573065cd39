package io.quarkiverse.clerk.dev;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.quarkiverse.clerk.config.KeyKind;

/**
 * A Clerk instance that the application belongs to, without its secrets.
 *
 * @param name what it is configured under
 * @param keyKind {@code test} or {@code live}; null if there is no key that tells
 * @param issuers what its session tokens may say in {@code iss}; empty if that is not compared
 * @param frontendApi where browsers are sent; null if it is not known
 * @param apiUrl where its Backend API is
 * @param devServer where the dev server is that stands in for it; null if it is a real one
 * @param acceptedTokens the kinds of tokens that every endpoint takes
 */
public record InstanceInfo(String name, @Nullable String keyKind, List<String> issuers, @Nullable String frontendApi,
        String apiUrl, @Nullable String devServer, List<String> acceptedTokens) {

    static InstanceInfo of(ClerkInstance instance, ClerkInstanceConfig config, @Nullable String devServer) {
        var frontendApi = instance.options().browser().frontendApi();
        return new InstanceInfo(instance.name(), keyKind(config),
                instance.options().sessionTokens().issuers().stream().sorted().toList(),
                frontendApi == null ? null : frontendApi.url(""), config.apiUrl(),
                config.apiUrl().equals(devServer) ? devServer : null,
                instance.acceptedTokens().stream().map(Object::toString).sorted().toList());
    }

    /** {@return {@code test} or {@code live}; null if there is no key that tells} */
    static @Nullable String keyKind(ClerkInstanceConfig config) {
        return config.publishableKey().or(config::secretKey).map(KeyKind::of).filter(kind -> kind != KeyKind.UNKNOWN)
                .map(kind -> kind.isLive() ? "live" : "test").orElse(null);
    }
}

package io.quarkiverse.clerk.config;

import java.util.Map;

/**
 * Clerk's own names for settings, such as the environment variable {@code CLERK_SECRET_KEY}, as all of its SDKs read them. They
 * are about the instance without a name: another one must never take the key of that.
 */
public final class ClerkVariables {

    /** What the properties of the default instance are where they are not set: expressions with Clerk's names in them. */
    public static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("quarkus.clerk.secret-key", "${clerk.secret-key:}"),
            Map.entry("quarkus.clerk.publishable-key", "${clerk.publishable-key:}"),
            Map.entry("quarkus.clerk.machine-secret-key", "${clerk.machine-secret-key:}"),
            Map.entry("quarkus.clerk.api-url", "${clerk.api-url:" + ClerkInstanceConfig.API_URL + "}"),
            Map.entry("quarkus.clerk.proxy-url", "${clerk.proxy-url:}"),
            Map.entry("quarkus.clerk.sign-in-url", "${clerk.sign-in-url:}"),
            Map.entry("quarkus.clerk.sign-up-url", "${clerk.sign-up-url:}"),
            Map.entry("quarkus.clerk.domain", "${clerk.domain:}"),
            Map.entry("quarkus.clerk.satellite.enabled", "${clerk.is-satellite:false}"),
            Map.entry("quarkus.clerk.auth.jwt-key", "${clerk.jwt-key:}"),
            Map.entry("quarkus.clerk.webhooks.signing-secret", "${clerk.webhook-signing-secret:}"));

    private ClerkVariables() {
    }
}

package io.quarkiverse.clerk.client.miscellaneous;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param legacyFrontendApi FIXME
 * @param frontendApi FIXME
 * @param publishableKey FIXME
 * @param proxyUrl FIXME
 * @param domain FIXME
 * @param signInUrl FIXME
 * @param useDomainForScript FIXME
 */
@ClerkRequest
public record InterstitialQuery(@RestQuery("frontendApi") @Deprecated @Nullable String legacyFrontendApi,
        @RestQuery("frontend_api") @Nullable String frontendApi, @RestQuery("publishable_key") @Nullable String publishableKey,
        @RestQuery("proxy_url") @Nullable String proxyUrl, @RestQuery("domain") @Nullable String domain,
        @RestQuery("sign_in_url") @Nullable String signInUrl,
        @RestQuery("use_domain_for_script") @Nullable Boolean useDomainForScript) {

    /** {@return a builder without filters} */
    public static InterstitialQueryBuilder builder() {
        return InterstitialQueryBuilder.builder();
    }
}

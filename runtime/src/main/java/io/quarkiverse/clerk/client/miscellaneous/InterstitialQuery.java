package io.quarkiverse.clerk.client.miscellaneous;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What the page has to know of the instance.
 *
 * @param legacyFrontendApi use {@code frontendApi}
 * @param frontendApi the host of the Frontend API
 * @param publishableKey the instance's publishable key
 * @param proxyUrl where the Frontend API is reached if that is through a proxy
 * @param domain the domain of a satellite
 * @param signInUrl the page on which users sign in
 * @param useDomainForScript whether the page's script comes from the domain
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

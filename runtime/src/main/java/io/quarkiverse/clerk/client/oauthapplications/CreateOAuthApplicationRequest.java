package io.quarkiverse.clerk.client.oauthapplications;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param redirectUris FIXME
 * @param callbackUrl FIXME
 * @param scopes FIXME
 * @param consentScreenEnabled FIXME
 * @param pkceRequired FIXME
 * @param isPublic FIXME
 */
@ClerkRequest
public record CreateOAuthApplicationRequest(String name, @Nullable List<String> redirectUris,
        @Deprecated @Nullable String callbackUrl, @Nullable String scopes, @Nullable Boolean consentScreenEnabled,
        @Nullable Boolean pkceRequired, @JsonProperty("public") @Nullable Boolean isPublic) {

    /** {@return a builder without parts} */
    public static CreateOAuthApplicationRequestBuilder builder() {
        return CreateOAuthApplicationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.oauthapplications;

import java.util.List;
import java.util.Optional;

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
public record UpdateOAuthApplicationRequest(@Nullable Optional<String> name, @Nullable Optional<List<String>> redirectUris,
        @Deprecated @Nullable Optional<String> callbackUrl, @Nullable Optional<String> scopes,
        @Nullable Boolean consentScreenEnabled, @Nullable Boolean pkceRequired,
        @JsonProperty("public") @Nullable Boolean isPublic) {

    /** {@return a builder without parts} */
    public static UpdateOAuthApplicationRequestBuilder builder() {
        return UpdateOAuthApplicationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.oauthapplications;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An OAuth application to be created.
 *
 * @param name what people call it, 256 characters at most
 * @param redirectUris where its sign-ins may lead back to
 * @param callbackUrl use {@code redirectUris}
 * @param scopes what it may be allowed, out of {@code profile}, {@code email}, {@code public_metadata} and
 *        {@code private_metadata}, separated by blanks
 * @param consentScreenEnabled whether users are asked first; null for yes
 * @param pkceRequired whether it has to use PKCE; null for no
 * @param isPublic whether it keeps no secret, as an app in a browser or on a phone cannot
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

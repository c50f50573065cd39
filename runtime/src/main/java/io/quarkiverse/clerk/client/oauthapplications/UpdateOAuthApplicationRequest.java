package io.quarkiverse.clerk.client.oauthapplications;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about an OAuth application. What is null stays as it is.
 *
 * @param name what people call it, 256 characters at most
 * @param redirectUris where its sign-ins may lead back to
 * @param callbackUrl use {@code redirectUris}
 * @param scopes what it may be allowed, out of {@code profile}, {@code email}, {@code public_metadata} and
 *        {@code private_metadata}, separated by blanks
 * @param consentScreenEnabled whether users are asked first; an application that has registered itself cannot do without
 * @param pkceRequired whether it has to use PKCE
 * @param isPublic whether it keeps no secret, as an app in a browser or on a phone cannot
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

package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change for all OAuth applications. What is null stays as it is.
 *
 * @param dynamicOauthClientRegistration whether programs may register themselves (RFC 7591)
 * @param defaultScopes what programs are allowed that do not ask for anything
 * @param oauthJwtAccessTokens whether access tokens are JWTs, and not opaque
 * @param clientIdMetadataDocumentsAdvertised whether Clerk says that programs may be named by the URL of a document that
 *        describes them
 * @param clientIdMetadataDocumentsOnlyAllowPreRegisteredClients whether programs named so are refused if the instance does not
 *        know them yet
 * @param clientIdMetadataDocumentsBlockImplicitlyAllowedClients whether programs named so are refused that came in without
 *        anybody's word
 */
@ClerkRequest
public record UpdateOAuthApplicationSettingsRequest(@Nullable Boolean dynamicOauthClientRegistration,
        @Nullable Optional<List<String>> defaultScopes, @Nullable Boolean oauthJwtAccessTokens,
        @Nullable Boolean clientIdMetadataDocumentsAdvertised,
        @Nullable Boolean clientIdMetadataDocumentsOnlyAllowPreRegisteredClients,
        @Nullable Boolean clientIdMetadataDocumentsBlockImplicitlyAllowedClients) {

    /** {@return a builder without parts} */
    public static UpdateOAuthApplicationSettingsRequestBuilder builder() {
        return UpdateOAuthApplicationSettingsRequestBuilder.builder();
    }
}

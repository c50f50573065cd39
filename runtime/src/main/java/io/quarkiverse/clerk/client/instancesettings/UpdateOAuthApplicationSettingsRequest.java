package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param dynamicOauthClientRegistration FIXME
 * @param defaultScopes FIXME
 * @param oauthJwtAccessTokens FIXME
 * @param clientIdMetadataDocumentsAdvertised FIXME
 * @param clientIdMetadataDocumentsOnlyAllowPreRegisteredClients FIXME
 * @param clientIdMetadataDocumentsBlockImplicitlyAllowedClients FIXME
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

package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

/**
 * FIXME
 *
 * @param object always {@code oauth_application_settings}
 * @param dynamicOauthClientRegistration FIXME
 * @param defaultScopes FIXME
 * @param oauthJwtAccessTokens FIXME
 * @param clientIdMetadataDocumentsAdvertised FIXME
 * @param clientIdMetadataDocumentsOnlyAllowPreRegisteredClients FIXME
 * @param clientIdMetadataDocumentsBlockImplicitlyAllowedClients FIXME
 */
public record OAuthApplicationSettings(String object, boolean dynamicOauthClientRegistration, List<String> defaultScopes,
        boolean oauthJwtAccessTokens, boolean clientIdMetadataDocumentsAdvertised,
        boolean clientIdMetadataDocumentsOnlyAllowPreRegisteredClients,
        boolean clientIdMetadataDocumentsBlockImplicitlyAllowedClients) {
}

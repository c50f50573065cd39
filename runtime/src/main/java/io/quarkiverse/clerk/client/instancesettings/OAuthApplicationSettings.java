package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

/**
 * What counts for all OAuth applications.
 *
 * @param object always {@code oauth_application_settings}
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
public record OAuthApplicationSettings(String object, boolean dynamicOauthClientRegistration, List<String> defaultScopes,
        boolean oauthJwtAccessTokens, boolean clientIdMetadataDocumentsAdvertised,
        boolean clientIdMetadataDocumentsOnlyAllowPreRegisteredClients,
        boolean clientIdMetadataDocumentsBlockImplicitlyAllowedClients) {
}

package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * An access token that an OAuth provider has given for a user.
 *
 * @param object always {@code oauth_access_token}
 * @param externalAccountId which external account of the user it belongs to, {@code eac_…}
 * @param providerUserId the user's id at the provider
 * @param token the access token, with which the application calls the provider
 * @param expiresAt until when the token is good; null if Clerk does not know
 * @param provider such as {@code oauth_google}
 * @param publicMetadata the application's data that front ends may read
 * @param label what the account is called; null if nothing special
 * @param scopes what the token allows; empty for OAuth 1
 * @param idToken the ID token of OpenID Connect; null if the provider has given none
 * @param tokenSecret what signs the calls in OAuth 1; null for OAuth 2
 */
public record OAuthAccessToken(String object, String externalAccountId, String providerUserId, String token,
        @Nullable Instant expiresAt, String provider, Map<String, Object> publicMetadata, @Nullable String label,
        List<String> scopes, @Nullable String idToken, @Nullable String tokenSecret) implements HasPublicMetadata {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "OAuthAccessToken";
    }
}

package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * What a user's account at an OAuth provider can be reached with.
 *
 * @param object always {@code oauth_access_token}
 * @param externalAccountId the account, {@code eac_…}
 * @param providerUserId the user's id at the provider
 * @param token the token itself, which lets in whoever has it
 * @param expiresAt when its time is over; null if never
 * @param provider such as {@code oauth_google}
 * @param publicMetadata the application's data that front ends may read
 * @param label what the account is called in the user's profile; null if nothing special
 * @param scopes what it allows; empty with OAuth 1
 * @param idToken the provider's ID token; null if it gave none
 * @param tokenSecret secret of an OAuth 1 token; null with OAuth 2
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

package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * FIXME
 *
 * @param object always {@code oauth_access_token}
 * @param externalAccountId FIXME
 * @param providerUserId FIXME
 * @param token FIXME
 * @param expiresAt FIXME
 * @param provider FIXME
 * @param publicMetadata the application's data that front ends may read
 * @param label FIXME
 * @param scopes FIXME
 * @param idToken FIXME
 * @param tokenSecret FIXME
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

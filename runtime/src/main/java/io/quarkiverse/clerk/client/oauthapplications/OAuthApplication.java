package io.quarkiverse.clerk.client.oauthapplications;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * FIXME
 *
 * @param object always {@code oauth_application}
 * @param id FIXME
 * @param instanceId {@code ins_…}
 * @param name FIXME
 * @param clientId FIXME
 * @param clientUri FIXME
 * @param clientImageUrl FIXME
 * @param dynamicallyRegistered FIXME
 * @param consentScreenEnabled FIXME
 * @param pkceRequired FIXME
 * @param isPublic FIXME
 * @param scopes FIXME
 * @param redirectUris FIXME
 * @param callbackUrl FIXME
 * @param authorizeUrl FIXME
 * @param tokenFetchUrl FIXME
 * @param userInfoUrl FIXME
 * @param discoveryUrl FIXME
 * @param tokenIntrospectionUrl FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param clientSecret FIXME
 */
public record OAuthApplication(String object, String id, String instanceId, String name, String clientId,
        @Nullable String clientUri, @Nullable String clientImageUrl, boolean dynamicallyRegistered,
        boolean consentScreenEnabled, boolean pkceRequired, @JsonProperty("public") boolean isPublic, String scopes,
        List<String> redirectUris, @Deprecated String callbackUrl, String authorizeUrl, String tokenFetchUrl,
        String userInfoUrl, String discoveryUrl, String tokenIntrospectionUrl, Instant createdAt, Instant updatedAt,
        @Nullable String clientSecret) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "OAuthApplication[id=" + id + "]";
    }
}

package io.quarkiverse.clerk.client.oauthapplications;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A program of somebody else's that users may let use their account.
 *
 * @param object always {@code oauth_application}
 * @param id which one
 * @param instanceId {@code ins_…}
 * @param name what people call it
 * @param clientId its name for itself in OAuth
 * @param clientUri its home page; null if it has none
 * @param clientImageUrl its logo; null if it has none
 * @param dynamicallyRegistered whether it has registered itself
 * @param consentScreenEnabled whether users are asked first
 * @param pkceRequired whether it has to use PKCE
 * @param isPublic whether it keeps no secret
 * @param scopes what it may be allowed, separated by blanks
 * @param redirectUris where its sign-ins may lead back to
 * @param callbackUrl use {@code redirectUris}
 * @param authorizeUrl where it sends users
 * @param tokenFetchUrl where it fetches tokens
 * @param userInfoUrl where it fetches the user's data
 * @param discoveryUrl where Clerk describes itself to it
 * @param tokenIntrospectionUrl where it asks about tokens
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param clientSecret its secret; null except after its creation and rotation, empty for a public one
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

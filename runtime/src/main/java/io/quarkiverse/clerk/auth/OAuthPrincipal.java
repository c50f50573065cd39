package io.quarkiverse.clerk.auth;

import java.util.List;

/**
 * An application of somebody else's that acts for a user, with an OAuth access token of the instance.
 *
 * @param id the token's id; empty if the token does not say
 * @param subject the user, {@code user_…}
 * @param clientId the application; empty if the token does not say
 * @param scopes what the user has allowed it; never null
 * @param token the token that was sent
 * @see <a href="https://clerk.com/docs/guides/configure/auth-strategies/oauth/overview">Clerk as an OAuth provider</a>
 */
public record OAuthPrincipal(String id, String subject, String clientId, List<String> scopes, String token)
        implements
            ClerkPrincipal {

    @Override
    public TokenType tokenType() {
        return TokenType.OAUTH_TOKEN;
    }

    /** {@return the user that it acts for} */
    public String userId() {
        return subject;
    }

    /** {@return client, subject and scopes, without the token} */
    @Override
    public String toString() {
        return "OAuthPrincipal[clientId=" + clientId + ", subject=" + subject + ", scopes=" + scopes + "]";
    }
}

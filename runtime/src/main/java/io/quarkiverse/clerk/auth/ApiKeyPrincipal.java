package io.quarkiverse.clerk.auth;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A program that calls with an API key of a user or an organization.
 *
 * @param id the key, {@code ak_…}: not its secret
 * @param subject whose key it is: {@code user_…} or {@code org_…}
 * @param name what its owner calls it; null if it has no name
 * @param scopes what it may do, in the application's own words; never null
 * @param claims what the application has attached to it; null if nothing
 * @param token the secret that was sent
 * @see <a href="https://clerk.com/docs/guides/development/machine-auth/api-keys">Clerk's description of API keys</a>
 */
public record ApiKeyPrincipal(String id, String subject, @Nullable String name, List<String> scopes,
        @Nullable Map<String, Object> claims, String token) implements ClerkPrincipal {

    @Override
    public TokenType tokenType() {
        return TokenType.API_KEY;
    }

    /** {@return the user whose key it is; null if it is not a user's} */
    public @Nullable String userId() {
        return subject.startsWith("user_") ? subject : null;
    }

    /** {@return the organization whose key it is; null if it is not an organization's} */
    public @Nullable String organizationId() {
        return subject.startsWith("org_") ? subject : null;
    }

    /** {@return key, subject and scopes, without the secret} */
    @Override
    public String toString() {
        return "ApiKeyPrincipal[id=" + id + ", subject=" + subject + ", scopes=" + scopes + "]";
    }
}

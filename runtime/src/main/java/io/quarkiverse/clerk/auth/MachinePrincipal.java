package io.quarkiverse.clerk.auth;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Another service, which calls with a machine-to-machine (M2M) token.
 *
 * @param id the token's id; empty if the token does not say
 * @param subject the machine, {@code mch_…}
 * @param scopes the machines that it may call; never null
 * @param claims what has been attached to the token; null if nothing
 * @param token the token that was sent
 * @see <a href="https://clerk.com/docs/guides/development/machine-auth/m2m-tokens">Clerk's description of M2M tokens</a>
 */
public record MachinePrincipal(String id, String subject, List<String> scopes, @Nullable Map<String, Object> claims,
        String token) implements ClerkPrincipal {

    @Override
    public TokenType tokenType() {
        return TokenType.M2M_TOKEN;
    }

    /** {@return the machine} */
    public String machineId() {
        return subject;
    }

    /** {@return machine and scopes, without the token} */
    @Override
    public String toString() {
        return "MachinePrincipal[subject=" + subject + ", scopes=" + scopes + "]";
    }
}

package io.quarkiverse.clerk.auth;

import java.security.Principal;
import java.util.Set;

/**
 * Who is calling, by the word of Clerk: a {@link SessionPrincipal user in a session}, an {@link ApiKeyPrincipal API key}, an
 * {@link OAuthPrincipal OAuth client} that acts for a user, or a {@link MachinePrincipal machine}.
 */
public interface ClerkPrincipal extends Principal {

    /** {@return the kind of token that the caller has shown; never null} */
    TokenType tokenType();

    /** {@return whom the token is about: {@code user_…}, {@code org_…} or {@code mch_…}; never null} */
    String subject();

    /** {@return the same as {@link #subject()}} */
    @Override
    default String getName() {
        return subject();
    }

    /** {@return the roles of the caller; never null, empty for all but sessions} */
    default Set<String> roles() {
        return Set.of();
    }

    /** {@return the token as it was sent; for passing on, not for looking into} */
    String token();
}

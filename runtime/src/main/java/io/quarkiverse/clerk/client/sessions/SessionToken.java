package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

/**
 * A token for a session, which proves to a back end who the user is.
 *
 * @param object always {@code token}
 * @param jwt the token; null if Clerk gives none
 */
public record SessionToken(@Nullable String object, @Nullable String jwt) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "SessionToken";
    }
}

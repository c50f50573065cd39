package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

/**
 * A token of a session.
 *
 * @param object always {@code token}
 * @param jwt the token itself, which lets in whoever has it; null if Clerk does not give it
 */
public record SessionToken(@Nullable String object, @Nullable String jwt) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "SessionToken";
    }
}

package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code token}
 * @param jwt FIXME
 */
public record SessionToken(@Nullable String object, @Nullable String jwt) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "SessionToken";
    }
}

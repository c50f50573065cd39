package io.quarkiverse.clerk.client.testingtokens;

import java.time.Instant;

/**
 * FIXME
 *
 * @param object always {@code testing_token}
 * @param token FIXME
 * @param expiresAt FIXME
 */
public record TestingToken(String object, String token, Instant expiresAt) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "TestingToken";
    }
}

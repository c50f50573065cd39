package io.quarkiverse.clerk.client.testingtokens;

import java.time.Instant;

/**
 * What lets tests in a browser pass Clerk's protection against bots.
 *
 * @param object always {@code testing_token}
 * @param token the value of the query parameter {@code __clerk_testing_token} of calls to the Frontend API
 * @param expiresAt when its time is over
 */
public record TestingToken(String object, String token, Instant expiresAt) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "TestingToken";
    }
}

package io.quarkiverse.clerk.webhooktests.svix;

import java.util.List;

/**
 * What is to be signed.
 *
 * @param secrets each of which is to sign it
 * @param known which of them the application knows
 * @param isEvent whether the body is one of an event
 */
record Message(List<String> secrets, int known, String id, long seconds, byte[] body, boolean isEvent) {

    boolean isEmpty() {
        return body.length == 0;
    }

    String knownSecret() {
        return secrets.get(known);
    }
}

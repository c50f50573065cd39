package io.quarkiverse.clerk.client.sessions;

/**
 * What a user has to do before a session counts.
 *
 * @param key such as {@code choose-organization}
 */
public record SessionTask(String key) {
}

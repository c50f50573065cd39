package io.quarkiverse.clerk.client.sessions;

/**
 * What a user has to do before the session becomes active.
 *
 * @param key which task, such as {@code choose-organization}
 */
public record SessionTask(String key) {
}

package io.quarkiverse.clerk.client.sessions;

/**
 * FIXME
 *
 * @param key FIXME
 */
public record SessionTask(String key) {
}

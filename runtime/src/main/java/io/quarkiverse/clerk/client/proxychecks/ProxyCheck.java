package io.quarkiverse.clerk.client.proxychecks;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code proxy_check}
 * @param id FIXME
 * @param domainId FIXME
 * @param lastRunAt FIXME
 * @param proxyUrl FIXME
 * @param successful FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ProxyCheck(String object, String id, String domainId, @Nullable Instant lastRunAt, String proxyUrl,
        boolean successful, Instant createdAt, Instant updatedAt) {
}

package io.quarkiverse.clerk.client.proxychecks;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether a proxy leads to the Frontend API.
 *
 * @param object always {@code proxy_check}
 * @param id which check
 * @param domainId the domain that it is for, {@code dmn_…}
 * @param lastRunAt when it was looked at; null if it was not yet
 * @param proxyUrl the proxy
 * @param successful whether it does
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ProxyCheck(String object, String id, String domainId, @Nullable Instant lastRunAt, String proxyUrl,
        boolean successful, Instant createdAt, Instant updatedAt) {
}

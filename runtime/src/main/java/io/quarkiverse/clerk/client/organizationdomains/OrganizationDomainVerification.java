package io.quarkiverse.clerk.client.organizationdomains;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param status FIXME
 * @param strategy FIXME
 * @param attempts FIXME
 * @param expireAt FIXME
 * @param verifiedAt FIXME
 */
public record OrganizationDomainVerification(String status, String strategy, @Nullable Integer attempts,
        @Nullable Instant expireAt, @Nullable Instant verifiedAt) {
}

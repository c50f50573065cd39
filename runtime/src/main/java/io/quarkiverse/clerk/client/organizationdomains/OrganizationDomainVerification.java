package io.quarkiverse.clerk.client.organizationdomains;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a domain was, or is being, verified.
 *
 * @param status {@code unverified}, {@code verified}, {@code failed} or {@code expired}
 * @param strategy the way, such as {@code affiliation_email_code}
 * @param attempts how many attempts there were; null if they are not counted
 * @param expireAt until when it can be finished; null if for any time
 * @param verifiedAt when it was finished; null if it is not
 */
public record OrganizationDomainVerification(String status, String strategy, @Nullable Integer attempts,
        @Nullable Instant expireAt, @Nullable Instant verifiedAt) {
}

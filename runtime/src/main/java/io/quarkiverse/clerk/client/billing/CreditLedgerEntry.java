package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object FIXME
 * @param id FIXME
 * @param payerId FIXME
 * @param amount FIXME
 * @param sourceType FIXME
 * @param sourceId FIXME
 * @param note FIXME
 * @param createdAt when it was created
 */
public record CreditLedgerEntry(String object, String id, String payerId, Money amount, String sourceType, String sourceId,
        @Nullable String note, Instant createdAt) {
}

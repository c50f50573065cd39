package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A change of a balance of credits.
 *
 * @param object the kind of thing, as Clerk names it
 * @param id which entry
 * @param payerId whose balance
 * @param amount how much, below 0 if it went down
 * @param sourceType what kind of thing it came from, such as {@code grant}
 * @param sourceId which thing it came from
 * @param note for people to read; null if there is none
 * @param createdAt when it was created
 */
public record CreditLedgerEntry(String object, String id, String payerId, Money amount, String sourceType, String sourceId,
        @Nullable String note, Instant createdAt) {
}

package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * Credits, which lower what is to be paid.
 *
 * @param object the kind of thing, as Clerk names it
 * @param balance how much there is; null if there never was any
 */
public record CreditBalance(String object, @Nullable Money balance) {
}

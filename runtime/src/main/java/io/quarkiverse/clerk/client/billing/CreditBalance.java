package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object FIXME
 * @param balance FIXME
 */
public record CreditBalance(String object, @Nullable Money balance) {
}

package io.quarkiverse.clerk.client.billing;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * When a subscription item ends.
 *
 * @param endNow whether at once, and not when the period that is paid for ends; null for no
 */
@ClerkRequest
public record CancelSubscriptionItemQuery(@RestQuery("end_now") @Nullable Boolean endNow) {

    /** {@return a builder without filters} */
    public static CancelSubscriptionItemQueryBuilder builder() {
        return CancelSubscriptionItemQueryBuilder.builder();
    }
}

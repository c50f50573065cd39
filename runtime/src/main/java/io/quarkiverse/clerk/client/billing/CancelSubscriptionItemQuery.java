package io.quarkiverse.clerk.client.billing;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param endNow FIXME
 */
@ClerkRequest
public record CancelSubscriptionItemQuery(@RestQuery("end_now") @Nullable Boolean endNow) {

    /** {@return a builder without filters} */
    public static CancelSubscriptionItemQueryBuilder builder() {
        return CancelSubscriptionItemQueryBuilder.builder();
    }
}

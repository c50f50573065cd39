package io.quarkiverse.clerk.client.billing;

/**
 * FIXME
 *
 * @param object always {@code commerce_price_transition}
 * @param subscriptionItem FIXME
 * @param transition FIXME
 */
public record PriceTransition(String object, SubscriptionItemSnapshot subscriptionItem, PriceTransitionDetails transition) {
}

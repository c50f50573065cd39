package io.quarkiverse.clerk.client.billing;

/**
 * That somebody pays another price.
 *
 * @param object always {@code commerce_price_transition}
 * @param subscriptionItem what is paid for from now on
 * @param transition what happens to what was paid for before
 */
public record PriceTransition(String object, SubscriptionItemSnapshot subscriptionItem, PriceTransitionDetails transition) {
}

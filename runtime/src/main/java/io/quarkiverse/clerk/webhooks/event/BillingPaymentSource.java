package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.billing.PaymentMethod;
import io.quarkiverse.clerk.client.billing.PaymentMethodStatus;

/**
 * What somebody pays by, as events tell of it.
 *
 * @param id which one
 * @param gateway who handles the payments, such as {@code stripe}
 * @param gatewayExternalId its id there
 * @param gatewayExternalAccountId the account there; null if there is none
 * @param paymentMethod what it is
 * @param status whether it can be used
 * @param cardType what kind of card it is, such as {@code visa}; null for everything else
 * @param last4 the last four digits of a card; null for everything else
 */
public record BillingPaymentSource(String id, String gateway, String gatewayExternalId,
        @Nullable String gatewayExternalAccountId, OpenEnum<PaymentMethod.Type> paymentMethod,
        OpenEnum<PaymentMethodStatus> status, @Nullable String cardType, @Nullable String last4) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "BillingPaymentSource[id=" + id + "]";
    }
}

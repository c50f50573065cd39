package io.quarkiverse.clerk.webhooks.event;

/**
 * Who is paid.
 *
 * @param id which payee
 * @param gatewayType who handles the payments, such as {@code stripe}
 * @param gatewayExternalId its id there
 * @param gatewayStatus how it stands there, such as {@code active}
 */
public record BillingPayee(String id, String gatewayType, String gatewayExternalId, String gatewayStatus) {
}

package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationdomains.OrganizationDomain;

/**
 * An organization has got a domain.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record OrganizationDomainCreated(WebhookMessage message, OrganizationDomain data) implements OrganizationDomainEvent {

    @Override
    public String domainId() {
        return data.id();
    }
}

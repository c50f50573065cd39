package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Who sends the messages of a template.
 *
 * @param deliveredByClerk whether Clerk does
 */
@ClerkRequest
public record ToggleTemplateDeliveryRequest(@Nullable Boolean deliveredByClerk) {

    /** {@return a builder without parts} */
    public static ToggleTemplateDeliveryRequestBuilder builder() {
        return ToggleTemplateDeliveryRequestBuilder.builder();
    }
}

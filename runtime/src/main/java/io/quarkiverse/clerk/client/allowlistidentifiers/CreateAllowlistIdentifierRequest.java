package io.quarkiverse.clerk.client.allowlistidentifiers;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param identifier FIXME
 * @param sendNotification FIXME
 */
@ClerkRequest
public record CreateAllowlistIdentifierRequest(String identifier, @JsonProperty("notify") @Nullable Boolean sendNotification) {

    /** {@return a builder without parts} */
    public static CreateAllowlistIdentifierRequestBuilder builder() {
        return CreateAllowlistIdentifierRequestBuilder.builder();
    }
}

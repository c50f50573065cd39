package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How long a free trial lasts.
 *
 * @param extendTo until when, in the future and 365 days longer at most
 */
@ClerkRequest
public record ExtendFreeTrialRequest(@JsonFormat(shape = JsonFormat.Shape.STRING) Instant extendTo) {

    /** {@return a builder without parts} */
    public static ExtendFreeTrialRequestBuilder builder() {
        return ExtendFreeTrialRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param extendTo FIXME
 */
@ClerkRequest
public record ExtendFreeTrialRequest(@JsonFormat(shape = JsonFormat.Shape.STRING) Instant extendTo) {

    /** {@return a builder without parts} */
    public static ExtendFreeTrialRequestBuilder builder() {
        return ExtendFreeTrialRequestBuilder.builder();
    }
}

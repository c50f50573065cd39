package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param blockedCountryCodes FIXME
 */
@ClerkRequest
public record UpdateCommunicationRequest(@Nullable Optional<List<String>> blockedCountryCodes) {

    /** {@return a builder without parts} */
    public static UpdateCommunicationRequestBuilder builder() {
        return UpdateCommunicationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Where the instance sends text messages.
 *
 * @param blockedCountryCodes all countries to which it does not, 250 at most, such as {@code CH} (ISO 3166-1); null changes
 *        nothing
 */
@ClerkRequest
public record UpdateCommunicationRequest(@Nullable Optional<List<String>> blockedCountryCodes) {

    /** {@return a builder without parts} */
    public static UpdateCommunicationRequestBuilder builder() {
        return UpdateCommunicationRequestBuilder.builder();
    }
}

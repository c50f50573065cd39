package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;

/**
 * FIXME
 *
 * @param phoneNumber FIXME
 * @param identificationStatus FIXME
 */
@ClerkRequest
public record ReplaceForUserRequest(String phoneNumber, @Nullable IdentificationStatus identificationStatus) {

    /** {@return a builder without parts} */
    public static ReplaceForUserRequestBuilder builder() {
        return ReplaceForUserRequestBuilder.builder();
    }
}

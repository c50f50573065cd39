package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;

/**
 * FIXME
 *
 * @param emailAddress FIXME
 * @param identificationStatus FIXME
 * @param notifyPrimaryEmailAddressChanged FIXME
 */
@ClerkRequest
public record ReplaceForUserRequest(String emailAddress, @Nullable IdentificationStatus identificationStatus,
        @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static ReplaceForUserRequestBuilder builder() {
        return ReplaceForUserRequestBuilder.builder();
    }
}

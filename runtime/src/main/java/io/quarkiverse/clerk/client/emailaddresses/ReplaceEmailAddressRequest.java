package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;

/**
 * The only email address that a user is left with.
 *
 * @param emailAddress the address itself
 * @param identificationStatus whether it is verified, reserved or neither; null for verified. With {@code UNVERIFIED} a
 *        user without another means of sign-in is locked out, which only a back end can undo, and others can claim
 *        the address
 * @param notifyPrimaryEmailAddressChanged whether the main one so far is told that it is no longer; null for no
 */
@ClerkRequest
public record ReplaceEmailAddressRequest(String emailAddress, @Nullable IdentificationStatus identificationStatus,
        @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static ReplaceEmailAddressRequestBuilder builder() {
        return ReplaceEmailAddressRequestBuilder.builder();
    }
}

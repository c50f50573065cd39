package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;

/**
 * The only phone number that a user is left with.
 *
 * @param phoneNumber the number itself, such as {@code +41445550100}
 * @param identificationStatus whether it is verified, reserved or neither; null for verified. With {@code UNVERIFIED} a
 *        user without another means of sign-in is locked out, which only a back end can undo, and others can claim
 *        the number
 */
@ClerkRequest
public record ReplacePhoneNumberRequest(String phoneNumber, @Nullable IdentificationStatus identificationStatus) {

    /** {@return a builder without parts} */
    public static ReplacePhoneNumberRequestBuilder builder() {
        return ReplacePhoneNumberRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;

/**
 * The one phone number that a user is to have.
 *
 * @param phoneNumber the number in E.164 form
 * @param identificationStatus whether it is verified, reserved or neither; null for verified. With {@code UNVERIFIED} a user
 *        who has no other means of sign-in is locked out, and only a back end can undo that; anybody else can claim the
 *        number too
 */
@ClerkRequest
public record ReplaceForUserRequest(String phoneNumber, @Nullable IdentificationStatus identificationStatus) {

    /** {@return a builder without parts} */
    public static ReplaceForUserRequestBuilder builder() {
        return ReplaceForUserRequestBuilder.builder();
    }
}

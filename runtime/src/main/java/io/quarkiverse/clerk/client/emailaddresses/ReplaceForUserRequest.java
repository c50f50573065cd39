package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;

/**
 * The one email address that a user is to have.
 *
 * @param emailAddress the address, as RFC 5322 has it
 * @param identificationStatus whether it is verified, reserved or neither; null for verified. With {@code UNVERIFIED} a user
 *        who has no other means of sign-in is locked out, and only a back end can undo that; anybody else can claim the
 *        address too
 * @param notifyPrimaryEmailAddressChanged whether the main address until then is told of the change, if it is another one;
 *        null for no
 */
@ClerkRequest
public record ReplaceForUserRequest(String emailAddress, @Nullable IdentificationStatus identificationStatus,
        @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static ReplaceForUserRequestBuilder builder() {
        return ReplaceForUserRequestBuilder.builder();
    }
}

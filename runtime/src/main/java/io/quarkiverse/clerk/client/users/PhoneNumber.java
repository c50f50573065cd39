package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A phone number of a user.
 *
 * @param id {@code idn_…}
 * @param object always {@code phone_number}
 * @param phoneNumber the number in E.164 form
 * @param reservedForSecondFactor whether codes for the second factor may be sent to it; null if Clerk does not say
 * @param defaultSecondFactor whether they are sent to it first; null if Clerk does not say
 * @param reserved whether nobody else can claim it although it is not verified
 * @param verification how it was, or is being, verified; null if that was never begun
 * @param linkedTo other means of sign-in that share the number
 * @param backupCodes codes for the case that the phone is lost; empty unless they have just been made
 * @param createdAt when it was added
 * @param updatedAt when it was last changed
 */
public record PhoneNumber(@Nullable String id, String object, String phoneNumber, @Nullable Boolean reservedForSecondFactor,
        @Nullable Boolean defaultSecondFactor, boolean reserved, @Nullable Verification verification,
        List<IdentificationLink> linkedTo, List<String> backupCodes, Instant createdAt, Instant updatedAt) {

    /** {@return the number, without the backup codes} */
    @Override
    public String toString() {
        return "PhoneNumber[id=" + id + ", phoneNumber=" + phoneNumber + "]";
    }
}

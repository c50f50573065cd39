package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Changes to a user. What is not set, that is null, stays as it is; an empty {@code Optional} clears. Metadata has
 * operations of its own.
 *
 * @param externalId id in the application's own systems, unique in the instance
 * @param firstName as it is shown
 * @param lastName as it is shown
 * @param locale language and region, such as {@code en-US}
 * @param primaryEmailAddressId which email address is the main one; it has to be verified
 * @param notifyPrimaryEmailAddressChanged whether the user is told that the main email address has changed
 * @param primaryPhoneNumberId which phone number is the main one; it has to be verified
 * @param primaryWeb3WalletId which wallet is the main one; it has to be verified
 * @param username unique in the instance
 * @param profileImageId the picture
 * @param password in clear, 8 characters or more, in no list of leaked ones
 * @param passwordDigest instead of the password, a digest taken over from another system
 * @param passwordHasher how the digest was made, such as {@code bcrypt}
 * @param skipPasswordChecks whether a weak or leaked password passes
 * @param signOutOfOtherSessions whether a new password ends the user's sessions
 * @param totpSecret secret of an authenticator app, to be taken over from another system
 * @param backupCodes backup codes, to be taken over from another system
 * @param deleteSelfEnabled whether the user may delete the account
 * @param createOrganizationEnabled whether the user may create organizations
 * @param legalAcceptedAt when the user accepted the terms
 * @param skipLegalChecks whether the user need not have accepted the terms
 * @param createOrganizationsLimit how many the user may create, 0 for any number
 * @param createdAt when the user signed up
 * @param bypassClientTrust whether the user skips the check of new devices
 */
@ClerkRequest
public record UpdateUserRequest(@Nullable Optional<String> externalId, @Nullable Optional<String> firstName,
        @Nullable Optional<String> lastName, @Nullable Optional<String> locale,
        @Nullable Optional<String> primaryEmailAddressId, @Nullable Boolean notifyPrimaryEmailAddressChanged,
        @Nullable Optional<String> primaryPhoneNumberId, @Nullable Optional<String> primaryWeb3WalletId,
        @Nullable Optional<String> username, @Nullable Optional<String> profileImageId, @Nullable Optional<String> password,
        @Nullable String passwordDigest, @Nullable String passwordHasher, @Nullable Boolean skipPasswordChecks,
        @Nullable Boolean signOutOfOtherSessions, @Nullable Optional<String> totpSecret, @Nullable List<String> backupCodes,
        @Nullable Boolean deleteSelfEnabled, @Nullable Boolean createOrganizationEnabled,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Optional<Instant> legalAcceptedAt,
        @Nullable Boolean skipLegalChecks, @Nullable Optional<Integer> createOrganizationsLimit,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Optional<Instant> createdAt,
        @Nullable Boolean bypassClientTrust) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static UpdateUserRequestBuilder builder() {
        return new UpdateUserRequestBuilder() {
            @Override
            public String toString() {
                return "UpdateUserRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "UpdateUserRequest";
    }
}

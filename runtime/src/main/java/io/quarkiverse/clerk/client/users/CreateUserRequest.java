package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A user to be created. What is not set is left to Clerk.
 *
 * @param externalId id in the application's own systems, unique in the instance
 * @param firstName as it is shown
 * @param lastName as it is shown
 * @param locale language and region, such as {@code en-US}
 * @param emailAddress email addresses, the main one first
 * @param emailAddressIdentificationStatus for each email address, whether it is verified or reserved; left out: all verified
 * @param phoneNumber phone numbers in E.164 form, the main one first
 * @param phoneNumberIdentificationStatus for each phone number, whether it is verified or reserved; left out: all verified
 * @param web3Wallet public addresses of wallets, the main one first
 * @param username unique in the instance
 * @param password in clear, 8 characters or more, in no list of leaked ones
 * @param passwordDigest instead of the password, a digest taken over from another system
 * @param passwordHasher how the digest was made, such as {@code bcrypt}
 * @param skipPasswordChecks whether weak and leaked passwords pass
 * @param skipPasswordRequirement whether the user may be without a password although the instance wants one
 * @param totpSecret secret of an authenticator app, to be taken over from another system
 * @param backupCodes backup codes, to be taken over from another system
 * @param publicMetadata data that front ends may read
 * @param privateMetadata data that only back ends may read
 * @param unsafeMetadata data that the user can change from the browser
 * @param deleteSelfEnabled whether the user may delete the account
 * @param legalAcceptedAt when the user accepted the terms
 * @param skipLegalChecks whether the user need not have accepted the terms
 * @param skipUserRequirement whether the user may be without a means of sign-in that the instance wants
 * @param createOrganizationEnabled whether the user may create organizations
 * @param createOrganizationsLimit how many the user may create, 0 for any number
 * @param createdAt when the user signed up, if not now
 * @param bypassClientTrust whether the user skips the check of new devices
 * @param banned whether the user is kept from signing in from the beginning
 * @param locked whether the user is locked from the beginning
 */
@ClerkRequest
public record CreateUserRequest(@Nullable String externalId, @Nullable String firstName, @Nullable String lastName,
        @Nullable String locale, @Nullable List<String> emailAddress,
        @Nullable List<IdentificationStatus> emailAddressIdentificationStatus, @Nullable List<String> phoneNumber,
        @Nullable List<IdentificationStatus> phoneNumberIdentificationStatus, @Nullable List<String> web3Wallet,
        @Nullable String username, @Nullable String password, @Nullable String passwordDigest, @Nullable String passwordHasher,
        @Nullable Boolean skipPasswordChecks, @Nullable Boolean skipPasswordRequirement, @Nullable String totpSecret,
        @Nullable List<String> backupCodes, @Nullable Map<String, Object> publicMetadata,
        @Nullable Map<String, Object> privateMetadata, @Nullable Map<String, Object> unsafeMetadata,
        @Nullable Boolean deleteSelfEnabled, @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant legalAcceptedAt,
        @Nullable Boolean skipLegalChecks, @Nullable Boolean skipUserRequirement, @Nullable Boolean createOrganizationEnabled,
        @Nullable Integer createOrganizationsLimit, @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant createdAt,
        @Nullable Boolean bypassClientTrust, @Nullable Boolean banned, @Nullable Boolean locked) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static CreateUserRequestBuilder builder() {
        return new CreateUserRequestBuilder() {
            @Override
            public String toString() {
                return "CreateUserRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "CreateUserRequest";
    }
}

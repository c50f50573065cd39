package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPrivateMetadata;
import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.HasUnsafeMetadata;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;

/**
 * A user of the instance.
 *
 * @param id {@code user_…}
 * @param object always {@code user}
 * @param externalId id in the application's own systems, unique in the instance; null if none was given
 * @param primaryEmailAddressId which of the email addresses is the main one; null if there is none
 * @param primaryPhoneNumberId which of the phone numbers is the main one; null if there is none
 * @param primaryWeb3WalletId which of the wallets is the main one; null if there is none
 * @param username null if the user has none
 * @param firstName null if not known
 * @param lastName null if not known
 * @param locale language and region, such as {@code en-US}; null if not known
 * @param profileImageUrl use {@code imageUrl}
 * @param imageUrl the picture, or one that Clerk made up where the user has none
 * @param hasImage whether the picture is the user's own
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param unsafeMetadata data that the user can change from the browser: trust nothing in it
 * @param emailAddresses all email addresses, verified or not
 * @param phoneNumbers all phone numbers, verified or not
 * @param web3Wallets all wallets, verified or not
 * @param passkeys all passkeys
 * @param passwordEnabled whether the user can sign in with a password
 * @param twoFactorEnabled whether a second factor is set up
 * @param totpEnabled whether an authenticator app is set up
 * @param backupCodeEnabled whether backup codes are set up
 * @param mfaEnabledAt when a second factor was set up; null if never
 * @param mfaDisabledAt when the last second factor was removed; null if never
 * @param passwordLastUpdatedAt null if the password was never changed
 * @param externalAccounts accounts at social and other OAuth providers
 * @param samlAccounts accounts at SAML providers
 * @param enterpriseAccounts accounts at enterprise providers of any protocol
 * @param organizationMemberships filled only where the operation says so
 * @param lastSignInAt null if the user has never signed in
 * @param banned whether the user is kept from signing in for good
 * @param locked whether the user is kept from signing in for a while
 * @param deprovisioned whether a directory has taken the user's access away; null if Clerk does not say
 * @param lockoutExpiresInSeconds null if the user is not locked, or locked without end
 * @param verificationAttemptsRemaining wrong attempts left before a lock; null if lockout is off
 * @param updatedAt when something about the user was last changed
 * @param createdAt when the user signed up
 * @param deleteSelfEnabled whether the user may delete the account
 * @param createOrganizationEnabled whether the user may create organizations
 * @param createOrganizationsLimit how many the user may create, 0 for any number; null if the instance's limit counts
 * @param lastActiveAt the day of the last activity; null if there was none
 * @param legalAcceptedAt when the user accepted the terms; null if never
 * @param bypassClientTrust whether the user skips the check of new devices; null if Clerk does not say
 * @param scim what a directory says of the user; null if none manages the user
 */
public record User(String id, String object, @Nullable String externalId, @Nullable String primaryEmailAddressId,
        @Nullable String primaryPhoneNumberId, @Nullable String primaryWeb3WalletId, @Nullable String username,
        @Nullable String firstName, @Nullable String lastName, @Nullable String locale,
        @Deprecated @Nullable String profileImageUrl, @Nullable String imageUrl, boolean hasImage,
        Map<String, Object> publicMetadata, Map<String, Object> privateMetadata, Map<String, Object> unsafeMetadata,
        List<EmailAddress> emailAddresses, List<PhoneNumber> phoneNumbers, List<Web3Wallet> web3Wallets,
        List<Passkey> passkeys, boolean passwordEnabled, boolean twoFactorEnabled, boolean totpEnabled,
        boolean backupCodeEnabled, @Nullable Instant mfaEnabledAt, @Nullable Instant mfaDisabledAt,
        @Nullable Instant passwordLastUpdatedAt, List<ExternalAccount> externalAccounts, List<SamlAccount> samlAccounts,
        List<EnterpriseAccount> enterpriseAccounts, List<OrganizationMembership> organizationMemberships,
        @Nullable Instant lastSignInAt, boolean banned, boolean locked, @Nullable Boolean deprovisioned,
        @Nullable Long lockoutExpiresInSeconds, @Nullable Long verificationAttemptsRemaining, Instant updatedAt,
        Instant createdAt, boolean deleteSelfEnabled, boolean createOrganizationEnabled,
        @Nullable Integer createOrganizationsLimit, @Nullable Instant lastActiveAt, @Nullable Instant legalAcceptedAt,
        @Nullable Boolean bypassClientTrust,
        @Nullable ScimUser scim) implements HasPublicMetadata, HasPrivateMetadata, HasUnsafeMetadata {
}

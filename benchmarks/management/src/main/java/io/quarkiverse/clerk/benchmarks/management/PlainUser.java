package io.quarkiverse.clerk.benchmarks.management;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A user as one writes it down without a client: what Clerk sends, with text for what has a fixed set of values. */
record PlainUser(String id, String object, String externalId, String primaryEmailAddressId, String primaryPhoneNumberId,
        String primaryWeb3WalletId, String username, String firstName, String lastName, String locale, String profileImageUrl,
        String imageUrl, boolean hasImage, Map<String, Object> publicMetadata, Map<String, Object> privateMetadata,
        Map<String, Object> unsafeMetadata, List<EmailAddress> emailAddresses, List<PhoneNumber> phoneNumbers,
        List<Map<String, Object>> web3Wallets, List<Map<String, Object>> passkeys, boolean passwordEnabled,
        boolean twoFactorEnabled, boolean totpEnabled, boolean backupCodeEnabled, Instant mfaEnabledAt, Instant mfaDisabledAt,
        Instant passwordLastUpdatedAt, List<ExternalAccount> externalAccounts, List<Map<String, Object>> samlAccounts,
        List<Map<String, Object>> enterpriseAccounts, Instant lastSignInAt, boolean banned, boolean locked,
        Boolean deprovisioned, Long lockoutExpiresInSeconds, Long verificationAttemptsRemaining, Instant updatedAt,
        Instant createdAt, boolean deleteSelfEnabled, boolean createOrganizationEnabled, Integer createOrganizationsLimit,
        Instant lastActiveAt, Instant legalAcceptedAt, Boolean bypassClientTrust) {

    record EmailAddress(String id, String object, String emailAddress, boolean reserved, Verification verification,
            List<LinkedTo> linkedTo, boolean matchesSsoConnection, Instant createdAt, Instant updatedAt) {
    }

    record PhoneNumber(String id, String object, String phoneNumber, boolean reservedForSecondFactor,
            boolean defaultSecondFactor, boolean reserved, Verification verification, List<LinkedTo> linkedTo,
            List<String> backupCodes, Instant createdAt, Instant updatedAt) {
    }

    record ExternalAccount(String object, String id, String provider, String identificationId, String providerUserId,
            String approvedScopes, String emailAddress, boolean emailAddressVerified, String firstName, String lastName,
            String avatarUrl, String imageUrl, String username, String phoneNumber, Map<String, Object> publicMetadata,
            String label, Instant createdAt, Instant updatedAt, Verification verification) {
    }

    record Verification(String object, String status, String strategy, Integer attempts, Instant expireAt, String channel,
            String externalVerificationRedirectUrl, Map<String, Object> error, String verifiedAtClient) {
    }

    record LinkedTo(String type, String id) {
    }
}

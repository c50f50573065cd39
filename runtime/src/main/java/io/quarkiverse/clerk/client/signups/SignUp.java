package io.quarkiverse.clerk.client.signups;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.HasUnsafeMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * An attempt of somebody to become a user.
 *
 * @param object always {@code sign_up_attempt}
 * @param id which sign-up
 * @param status whether it is complete, and if not, why
 * @param requiredFields what the instance wants of everybody, such as {@code email_address}
 * @param optionalFields what may be given, but need not be
 * @param missingFields what is wanted and not given yet
 * @param unverifiedFields what is given and not verified yet
 * @param verifications how far the parts are verified
 * @param username null if not given yet
 * @param emailAddress null if not given yet
 * @param phoneNumber null if not given yet
 * @param web3Wallet null if not given yet
 * @param passwordEnabled whether a password was chosen
 * @param firstName null if not given
 * @param lastName null if not given
 * @param unsafeMetadata data that the user can change from the browser: trust nothing in it
 * @param publicMetadata the application's data that front ends may read
 * @param customAction whether a step of the application's own belongs to it
 * @param externalId id in the application's own systems, which the user gets when it is complete; null if none was set
 * @param createdSessionId the session that it ended in, {@code sess_…}; null if it is not complete
 * @param createdUserId the user that it made, {@code user_…}; null if it is not complete
 * @param abandonAt when it was given up, or will be
 * @param legalAcceptedAt when the terms were accepted; null if not yet
 * @param locale language and region, such as {@code en-US}; null if not known
 * @param externalAccount the account at an OAuth provider that it began with; empty if there is none
 */
public record SignUp(String object, String id, OpenEnum<Status> status, List<String> requiredFields,
        List<String> optionalFields, List<String> missingFields, List<String> unverifiedFields,
        SignUpVerifications verifications, @Nullable String username, @Nullable String emailAddress,
        @Nullable String phoneNumber, @Nullable String web3Wallet, boolean passwordEnabled, @Nullable String firstName,
        @Nullable String lastName, Map<String, Object> unsafeMetadata, Map<String, Object> publicMetadata, boolean customAction,
        @Nullable String externalId, @Nullable String createdSessionId, @Nullable String createdUserId, Instant abandonAt,
        @Nullable Instant legalAcceptedAt, @Nullable String locale,
        @Deprecated Map<String, Object> externalAccount) implements HasUnsafeMetadata, HasPublicMetadata {

    /** Whether a sign-up is complete. */
    public enum Status {
        /** Something is still missing or not verified. */
        MISSING_REQUIREMENTS,
        /** The user has been created. */
        COMPLETE,
        /** Given up: it cannot be completed any more. */
        ABANDONED
    }
}

package io.quarkiverse.clerk.client.signups;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.HasUnsafeMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * Somebody's attempt to become a user.
 *
 * @param object always {@code sign_up_attempt}
 * @param id {@code sua_…}
 * @param status how far it is
 * @param requiredFields what the instance asks for
 * @param optionalFields what may be given
 * @param missingFields what is still asked for
 * @param unverifiedFields what was given and is still to be verified
 * @param verifications how far the verification of what was given is
 * @param username null if none was given
 * @param emailAddress null if none was given
 * @param phoneNumber null if none was given
 * @param web3Wallet null if none was given
 * @param passwordEnabled whether a password was given
 * @param firstName null if not given
 * @param lastName null if not given
 * @param unsafeMetadata data that the user can change from the browser: trust nothing in it
 * @param publicMetadata the application's data that front ends may read
 * @param customAction whether it is marked as one of your own flows
 * @param externalId id in the application's own systems, which the user gets; null if none was given
 * @param createdSessionId the session that it led to, {@code sess_…}; null if it led to none
 * @param createdUserId the user whom it led to, {@code user_…}; null if it led to nobody
 * @param abandonAt when Clerk gives it up if it goes no further
 * @param legalAcceptedAt when the terms were accepted; null if they were not
 * @param locale language and region, such as {@code en-US}; null if not known
 * @param externalAccount no longer filled
 */
public record SignUp(String object, String id, OpenEnum<Status> status, List<String> requiredFields,
        List<String> optionalFields, List<String> missingFields, List<String> unverifiedFields,
        SignUpVerifications verifications, @Nullable String username, @Nullable String emailAddress,
        @Nullable String phoneNumber, @Nullable String web3Wallet, boolean passwordEnabled, @Nullable String firstName,
        @Nullable String lastName, Map<String, Object> unsafeMetadata, Map<String, Object> publicMetadata, boolean customAction,
        @Nullable String externalId, @Nullable String createdSessionId, @Nullable String createdUserId, Instant abandonAt,
        @Nullable Instant legalAcceptedAt, @Nullable String locale,
        @Deprecated Map<String, Object> externalAccount) implements HasUnsafeMetadata, HasPublicMetadata {

    /** How far a sign-up is. */
    public enum Status {
        /** Something is still asked for. */
        MISSING_REQUIREMENTS,
        /** There is a user. */
        COMPLETE,
        /** It went no further in time. */
        ABANDONED
    }
}

package io.quarkiverse.clerk.client.signups;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.HasUnsafeMetadata;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code sign_up_attempt}
 * @param id FIXME
 * @param status FIXME
 * @param requiredFields FIXME
 * @param optionalFields FIXME
 * @param missingFields FIXME
 * @param unverifiedFields FIXME
 * @param verifications FIXME
 * @param username FIXME
 * @param emailAddress FIXME
 * @param phoneNumber FIXME
 * @param web3Wallet FIXME
 * @param passwordEnabled FIXME
 * @param firstName FIXME
 * @param lastName FIXME
 * @param unsafeMetadata data that the user can change from the browser: trust nothing in it
 * @param publicMetadata the application's data that front ends may read
 * @param customAction FIXME
 * @param externalId FIXME
 * @param createdSessionId FIXME
 * @param createdUserId FIXME
 * @param abandonAt FIXME
 * @param legalAcceptedAt FIXME
 * @param locale FIXME
 * @param externalAccount FIXME
 */
public record SignUp(String object, String id, OpenEnum<Status> status, List<String> requiredFields,
        List<String> optionalFields, List<String> missingFields, List<String> unverifiedFields,
        SignUpVerifications verifications, @Nullable String username, @Nullable String emailAddress,
        @Nullable String phoneNumber, @Nullable String web3Wallet, boolean passwordEnabled, @Nullable String firstName,
        @Nullable String lastName, Map<String, Object> unsafeMetadata, Map<String, Object> publicMetadata, boolean customAction,
        @Nullable String externalId, @Nullable String createdSessionId, @Nullable String createdUserId, Instant abandonAt,
        @Nullable Instant legalAcceptedAt, @Nullable String locale,
        @Deprecated Map<String, Object> externalAccount) implements HasUnsafeMetadata, HasPublicMetadata {

    /** FIXME */
    public enum Status {
        /** FIXME */
        MISSING_REQUIREMENTS,
        /** FIXME */
        COMPLETE,
        /** FIXME */
        ABANDONED
    }
}

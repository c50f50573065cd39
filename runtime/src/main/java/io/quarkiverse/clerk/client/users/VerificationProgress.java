package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far the verification of an email address or phone number by a code is. Any part is null where Clerk does not say.
 *
 * @param object such as {@code verification_otp}
 * @param id which verification: an attempt has to name it
 * @param status {@code unverified}, {@code verified}, {@code failed} or {@code expired}
 * @param strategy {@code email_code} or {@code phone_code}
 * @param attempts how many attempts there were
 * @param expireAt until when the code can be used
 * @param channel how the code was sent; for phone numbers only
 */
public record VerificationProgress(@Nullable String object, @Nullable String id, @Nullable String status,
        @Nullable String strategy, @Nullable Integer attempts, @Nullable Instant expireAt, @Nullable String channel) {
}

package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far the verification of an email address or phone number by a code has come.
 *
 * @param object which kind of verification this is; null if Clerk does not say
 * @param id which verification, to be given when the code is tried; null if Clerk does not say
 * @param status {@code unverified}, {@code verified}, {@code expired} or {@code failed}; null if Clerk does not say
 * @param strategy {@code email_code} or {@code phone_code}; null if Clerk does not say
 * @param attempts how many codes have been tried; null if none were counted
 * @param expireAt until when the code can be used; null if Clerk does not say
 * @param channel by which channel the code went to a phone; null for email addresses
 */
public record VerificationProgress(@Nullable String object, @Nullable String id, @Nullable String status,
        @Nullable String strategy, @Nullable Integer attempts, @Nullable Instant expireAt, @Nullable String channel) {
}

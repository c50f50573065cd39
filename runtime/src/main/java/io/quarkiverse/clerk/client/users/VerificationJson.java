package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkError;
import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A verification of any kind as it is on the wire. There are several in each user, so they are read in one go: where Jackson
 * is left to find out which record to fill, it copies what it has read by then, at a quarter of the cost of a user.
 */
record VerificationJson(@Nullable String object, OpenEnum<VerificationStatus> status,
        OpenEnum<VerificationStrategy> strategy, @Nullable Integer attempts, @Nullable Instant expireAt,
        @Nullable String channel, @Nullable String externalVerificationRedirectUrl, @Nullable ClerkError error,
        @Nullable String nonce, @Nullable String message, @Nullable String verifiedAtClient) {

    Verification verification() {
        return switch (Objects.requireNonNullElse(object, "")) {
            case "verification_otp" ->
                new Verification.Otp(object, status, strategy, attempts, expireAt, channel, verifiedAtClient);
            case "verification_admin" ->
                new Verification.Admin(object, status, strategy, attempts, expireAt, verifiedAtClient);
            case "verification_from_oauth" ->
                new Verification.FromOauth(object, status, strategy, attempts, expireAt, error, verifiedAtClient);
            case "verification_oauth" -> new Verification.Oauth(object, status, strategy, attempts, expireAt,
                    externalVerificationRedirectUrl, error, verifiedAtClient);
            case "verification_google_one_tap" ->
                new Verification.GoogleOneTap(object, status, strategy, attempts, expireAt, error, verifiedAtClient);
            case "verification_ticket" ->
                new Verification.Ticket(object, status, strategy, attempts, expireAt, verifiedAtClient);
            case "verification_saml" -> new Verification.Saml(object, status, strategy, attempts, expireAt,
                    externalVerificationRedirectUrl, error, verifiedAtClient);
            case "verification_email_link" ->
                new Verification.EmailLink(object, status, strategy, attempts, expireAt, verifiedAtClient);
            case "verification_scim" -> new Verification.Scim(object, status, strategy, attempts, expireAt);
            case "verification_web3" ->
                new Verification.Web3(object, status, strategy, attempts, expireAt, nonce, message, verifiedAtClient);
            case "verification_passkey" ->
                new Verification.Passkey(object, status, strategy, attempts, expireAt, nonce, message, verifiedAtClient);
            default -> new Verification.Other(object, status, strategy, attempts, expireAt);
        };
    }
}

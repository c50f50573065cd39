package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_AUTHORIZED_PARTIES;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_ISSUER;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_NOT_ACTIVE_YET;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.auth.AuthReason;

/** The checks of a session token's claims, in the order of Clerk's JavaScript SDK. */
final class SessionClaimChecks {

    /** The last second of the year 9999. What is later is no time but an attempt to overflow one. */
    private static final double LATEST = 253_402_300_799d;

    private SessionClaimChecks() {
    }

    static void check(JsonNode payload, SessionTokenOptions options, long nowMillis) {
        long skew = options.clockSkew().toMillis();

        Refused.unless(isNonEmptyText(payload.path("sub")), TOKEN_VERIFICATION_FAILED);
        Refused.unless(options.audience().isEmpty() || namesOneOf(options.audience(), payload.path("aud")),
                TOKEN_VERIFICATION_FAILED);
        // A token of another front end of the same instance, or stolen on a subdomain, is genuine: only azp tells.
        Refused.unless(isOneOf(options.authorizedParties(), payload.path("azp")), TOKEN_INVALID_AUTHORIZED_PARTIES);
        // Key ids are not secret and not unique for ever: only iss ties a token to its instance.
        Refused.unless(isOneOf(options.issuers(), payload.path("iss")), TOKEN_INVALID_ISSUER);

        Refused.unless(millis(payload.path("exp")) > nowMillis - skew, TOKEN_EXPIRED);
        notLater(payload, "nbf", nowMillis + skew, TOKEN_NOT_ACTIVE_YET);
        notLater(payload, "iat", nowMillis + skew, TOKEN_IAT_IN_THE_FUTURE);
    }

    private static boolean isNonEmptyText(JsonNode claim) {
        return claim.isTextual() && !claim.textValue().isEmpty();
    }

    private static boolean isOneOf(Set<String> accepted, JsonNode claim) {
        return accepted.isEmpty() || claim.isTextual() && accepted.contains(claim.textValue());
    }

    /** A list that holds anything but text is refused as a whole, lest a half-understood claim pass. */
    private static boolean namesOneOf(Set<String> accepted, JsonNode audience) {
        if (!audience.isArray()) {
            return isOneOf(accepted, audience);
        }
        boolean named = false;
        for (var value : audience) {
            if (!value.isTextual()) {
                return false;
            }
            named |= accepted.contains(value.textValue());
        }
        return named;
    }

    private static void notLater(JsonNode payload, String claim, long limitMillis, AuthReason reason) {
        if (payload.has(claim)) {
            Refused.unless(millis(payload.path(claim)) <= limitMillis, reason);
        }
    }

    /** As Clerk's JavaScript SDK reads it, without fractions of a second. */
    private static long millis(JsonNode claim) {
        double seconds = claim.isNumber() ? claim.doubleValue() : Double.NaN;
        Refused.unless(Math.abs(seconds) <= LATEST, TOKEN_VERIFICATION_FAILED);
        return (long) seconds * 1000;
    }
}

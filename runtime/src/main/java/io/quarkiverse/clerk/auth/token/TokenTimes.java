package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_NBF;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * When a token may be used, in milliseconds. They are looked at each time that a token comes, known or not.
 *
 * @param expiresAt claim {@code exp}
 * @param notBefore claim {@code nbf}; {@link #ABSENT} if there is none
 * @param issuedAt claim {@code iat}; {@link #ABSENT} if there is none
 */
record TokenTimes(long expiresAt, long notBefore, long issuedAt) {

    private static final long ABSENT = Long.MIN_VALUE;
    private static final long MALFORMED = Long.MAX_VALUE;
    /** The last second of the year 9999. What is later is no time but an attempt to overflow one. */
    private static final double LATEST = 253_402_300_799d;

    static TokenTimes of(JsonNode payload) {
        return new TokenTimes(millis(payload.path("exp")), optional(payload, "nbf"), optional(payload, "iat"));
    }

    void check(long nowMillis, long skewMillis) {
        Refused.unless(expiresAt != MALFORMED, TOKEN_VERIFICATION_FAILED);
        Refused.unless(expiresAt > nowMillis - skewMillis, SESSION_TOKEN_EXPIRED);
        Refused.unless(notBefore != MALFORMED, TOKEN_VERIFICATION_FAILED);
        Refused.unless(notBefore <= nowMillis + skewMillis, SESSION_TOKEN_NBF);
        Refused.unless(issuedAt != MALFORMED, TOKEN_VERIFICATION_FAILED);
        Refused.unless(issuedAt <= nowMillis + skewMillis, SESSION_TOKEN_IAT_IN_THE_FUTURE);
    }

    /** {@return the same without an end, for tokens that need none} */
    TokenTimes withoutEnd() {
        return new TokenTimes(MALFORMED - 1, notBefore, issuedAt);
    }

    private static long optional(JsonNode payload, String claim) {
        return payload.has(claim) ? millis(payload.path(claim)) : ABSENT;
    }

    /** As Clerk's JavaScript SDK reads it, without fractions of a second. */
    private static long millis(JsonNode claim) {
        double seconds = claim.isNumber() ? claim.doubleValue() : Double.NaN;
        return Math.abs(seconds) <= LATEST ? (long) seconds * 1000 : MALFORMED;
    }
}

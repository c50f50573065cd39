package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_AUTHORIZED_PARTIES;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_ISSUER;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** The checks of a token's claims but its times, in the order of Clerk's JavaScript SDK. */
final class ClaimChecks {

    private ClaimChecks() {
    }

    static void ofSession(JsonNode payload, SessionTokenOptions options) {
        subject(payload);
        audience(payload, options.audience());
        authorizedParty(payload.path("azp").textValue(), options.authorizedParties());
        // Key ids are not secret and not unique for ever: only iss ties a token to its instance.
        Refused.unless(isOneOf(options.issuers(), payload.path("iss")), TOKEN_INVALID_ISSUER);
    }

    static void subject(JsonNode payload) {
        var subject = payload.path("sub").textValue();
        Refused.unless(subject != null && !subject.isEmpty(), TOKEN_VERIFICATION_FAILED);
    }

    static void audience(JsonNode payload, Set<String> accepted) {
        Refused.unless(accepted.isEmpty() || namesOneOf(accepted, payload.path("aud")), TOKEN_VERIFICATION_FAILED);
    }

    /** A token of another front end of the same instance, or stolen on a subdomain, is genuine: only azp tells. */
    static void authorizedParty(@Nullable String azp, Set<String> accepted) {
        Refused.unless(accepted.isEmpty() || azp != null && !azp.isEmpty() && accepted.contains(azp),
                TOKEN_INVALID_AUTHORIZED_PARTIES);
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
}

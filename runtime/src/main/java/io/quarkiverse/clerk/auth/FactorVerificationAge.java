package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How long ago a user proved who they are, when the token was made.
 *
 * @param firstFactor minutes since the first factor was verified; {@value #NEVER} if it was not
 * @param secondFactor minutes since the second factor was verified; {@value #NEVER} if it was not, or if the user has none
 * @see <a href="https://clerk.com/docs/guides/sessions/session-tokens">Clerk's description of the claim {@code fva}</a>
 */
public record FactorVerificationAge(double firstFactor, double secondFactor) {

    /** Stands for a factor that was never verified. */
    public static final double NEVER = -1;

    /** {@return null if the claim is anything but two ages: a half-understood age must not count as a recent one} */
    static @Nullable FactorVerificationAge of(JsonNode claim) {
        return claim.isArray() && claim.size() == 2 && isAge(claim.path(0)) && isAge(claim.path(1))
                ? new FactorVerificationAge(claim.path(0).doubleValue(), claim.path(1).doubleValue())
                : null;
    }

    private static boolean isAge(JsonNode minutes) {
        double age = minutes.isNumber() ? minutes.doubleValue() : Double.NaN;
        return Double.isFinite(age) && (age >= 0 || age == NEVER);
    }
}

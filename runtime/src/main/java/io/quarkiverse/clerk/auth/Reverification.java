package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.FactorVerificationAge.NEVER;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How recently a user has to have proved who they are, before they may do something delicate.
 *
 * @param level by which factors
 * @param afterMinutes how many minutes a proof holds; more than 0
 * @see <a href="https://clerk.com/docs/guides/secure/reverification">Clerk's description of reverification</a>
 */
public record Reverification(Level level, double afterMinutes) {

    /** Both factors in the last 10 minutes. */
    public static final Reverification STRICT_MFA = new Reverification(Level.MULTI_FACTOR, 10);

    /** The second factor in the last 10 minutes. */
    public static final Reverification STRICT = new Reverification(Level.SECOND_FACTOR, 10);

    /** The second factor in the last hour. */
    public static final Reverification MODERATE = new Reverification(Level.SECOND_FACTOR, 60);

    /** The second factor in the last day. */
    public static final Reverification LAX = new Reverification(Level.SECOND_FACTOR, 1440);

    /** The factors that have to be verified. For a user who has no second one, the first stands in for it. */
    public enum Level {

        /** The first factor, such as a password or a code by e-mail. */
        FIRST_FACTOR,

        /** The second factor, such as a code from an app; the first does not matter. */
        SECOND_FACTOR,

        /** Both. */
        MULTI_FACTOR
    }

    /**
     * Makes a requirement.
     *
     * @throws IllegalArgumentException if {@code afterMinutes} is not more than 0: nobody could ever meet that
     */
    public Reverification {
        Objects.requireNonNull(level);
        if (!(afterMinutes > 0)) {
            throw new IllegalArgumentException("A reverification has to hold for more than 0 minutes");
        }
    }

    boolean isMetBy(@Nullable FactorVerificationAge age) {
        if (age == null) {
            return false;
        }
        boolean first = isFresh(age.firstFactor());
        boolean second = isFresh(age.secondFactor());
        boolean onlyFirst = age.secondFactor() == NEVER;
        return switch (level) {
            case FIRST_FACTOR -> first;
            case SECOND_FACTOR -> onlyFirst ? first : second;
            case MULTI_FACTOR -> first && (onlyFirst || second);
        };
    }

    private boolean isFresh(double minutes) {
        return minutes != NEVER && minutes < afterMinutes;
    }
}

package io.quarkiverse.clerk.client.signups;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * How far the verification of a means of sign-in is, while it is no user's yet.
 *
 * @param nextAction what is to be done next; null if Clerk does not say
 * @param supportedStrategies the ways in which it can be verified, such as {@code email_code}
 */
public record SignUpVerification(@Nullable OpenEnum<NextAction> nextAction, List<String> supportedStrategies) {

    /** What is to be done next. */
    public enum NextAction {
        /** To ask for a code or link. */
        NEEDS_PREPARE,
        /** To give the code, or follow the link. */
        NEEDS_ATTEMPT
    }
}

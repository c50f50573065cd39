package io.quarkiverse.clerk.client.signups;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What is to be done to verify one part of a sign-up.
 *
 * @param nextAction what comes next; null if nothing does
 * @param supportedStrategies the ways in which it can be verified, such as {@code email_code}
 */
public record SignUpVerification(@Nullable OpenEnum<NextAction> nextAction, List<String> supportedStrategies) {

    /** What comes next in a verification. */
    public enum NextAction {
        /** It has to be begun, for instance by sending a code. */
        NEEDS_PREPARE,
        /** It has been begun, and waits for the code or the like. */
        NEEDS_ATTEMPT
    }
}

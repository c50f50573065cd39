package io.quarkiverse.clerk.client.signups;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param nextAction FIXME
 * @param supportedStrategies FIXME
 */
public record SignUpVerification(@Nullable OpenEnum<NextAction> nextAction, List<String> supportedStrategies) {

    /** FIXME */
    public enum NextAction {
        /** FIXME */
        NEEDS_PREPARE,
        /** FIXME */
        NEEDS_ATTEMPT
    }
}

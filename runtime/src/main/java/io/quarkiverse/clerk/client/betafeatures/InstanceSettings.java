package io.quarkiverse.clerk.client.betafeatures;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code instance_settings}
 * @param id FIXME
 * @param restrictedToAllowlist FIXME
 * @param fromEmailAddress FIXME
 * @param progressiveSignUp FIXME
 * @param enhancedEmailDeliverability FIXME
 */
public record InstanceSettings(@Nullable String object, @Nullable String id, @Nullable Boolean restrictedToAllowlist,
        @Nullable String fromEmailAddress, @Nullable Boolean progressiveSignUp,
        @Deprecated @Nullable Boolean enhancedEmailDeliverability) {
}

package io.quarkiverse.clerk.client.betafeatures;

import org.jspecify.annotations.Nullable;

/**
 * Settings of the instance. Any part is null where Clerk does not say.
 *
 * @param object always {@code instance_settings}
 * @param id {@code ins_…}
 * @param restrictedToAllowlist whether only those on the allowlist may sign up
 * @param fromEmailAddress what stands before the {@code @} of the sender of emails
 * @param progressiveSignUp whether sign-ups may be finished step by step
 * @param enhancedEmailDeliverability whether emails go Clerk's former way, which is going to end
 */
public record InstanceSettings(@Nullable String object, @Nullable String id, @Nullable Boolean restrictedToAllowlist,
        @Nullable String fromEmailAddress, @Nullable Boolean progressiveSignUp,
        @Deprecated @Nullable Boolean enhancedEmailDeliverability) {
}

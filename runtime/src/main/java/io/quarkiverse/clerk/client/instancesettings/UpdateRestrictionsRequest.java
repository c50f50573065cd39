package io.quarkiverse.clerk.client.instancesettings;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about who may sign up. What is null stays as it is.
 *
 * @param allowlist whether only those on the allowlist may sign up
 * @param blocklist whether those on the blocklist may not come in
 * @param allowlistBlocklistDisabledOnSignIn whether both lists count for sign-ups alone
 * @param blockEmailSubaddresses whether email addresses with {@code +}, {@code =} or {@code #} in front of the {@code @} are
 *        refused
 * @param blockDisposableEmailDomains whether email addresses for one use are refused
 */
@ClerkRequest
public record UpdateRestrictionsRequest(@Nullable Boolean allowlist, @Nullable Boolean blocklist,
        @Nullable Boolean allowlistBlocklistDisabledOnSignIn, @Nullable Boolean blockEmailSubaddresses,
        @Nullable Boolean blockDisposableEmailDomains) {

    /** {@return a builder without parts} */
    public static UpdateRestrictionsRequestBuilder builder() {
        return UpdateRestrictionsRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.instancesettings;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param allowlist FIXME
 * @param blocklist FIXME
 * @param allowlistBlocklistDisabledOnSignIn FIXME
 * @param blockEmailSubaddresses FIXME
 * @param blockDisposableEmailDomains FIXME
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

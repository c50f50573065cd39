package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param testMode FIXME
 * @param hibp FIXME
 * @param supportEmail FIXME
 * @param clerkJsVersion FIXME
 * @param developmentOrigin FIXME
 * @param allowedOrigins FIXME
 * @param cookielessDev FIXME
 * @param urlBasedSessionSyncing FIXME
 * @param preferredSignInStrategyWhenPasswordRequired FIXME
 */
@ClerkRequest
public record UpdateInstanceSettingRequest(@Nullable Boolean testMode, @Nullable Boolean hibp,
        @Nullable Optional<String> supportEmail, @Nullable Optional<String> clerkJsVersion,
        @Nullable Optional<String> developmentOrigin, @Nullable List<String> allowedOrigins,
        @Deprecated @Nullable Boolean cookielessDev, @Nullable Boolean urlBasedSessionSyncing,
        @Nullable Optional<PreferredSignInStrategy> preferredSignInStrategyWhenPasswordRequired) {

    /** {@return a builder without parts} */
    public static UpdateInstanceSettingRequestBuilder builder() {
        return UpdateInstanceSettingRequestBuilder.builder();
    }
}

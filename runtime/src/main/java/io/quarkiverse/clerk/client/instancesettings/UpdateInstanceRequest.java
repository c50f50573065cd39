package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about the instance. What is null stays as it is.
 *
 * @param testMode whether email addresses and phone numbers for tests can be used
 * @param hibp whether passwords are looked up in a list of leaked ones
 * @param supportEmail where users find help
 * @param clerkJsVersion which version of Clerk's script browsers load
 * @param developmentOrigin the application's origin in development
 * @param allowedOrigins origins of browser extensions and apps that may use it
 * @param cookielessDev use {@code urlBasedSessionSyncing}
 * @param urlBasedSessionSyncing whether development goes without cookies of third parties
 * @param preferredSignInStrategyWhenPasswordRequired what Clerk's components ask for first where a password is needed
 */
@ClerkRequest
public record UpdateInstanceRequest(@Nullable Boolean testMode, @Nullable Boolean hibp,
        @Nullable Optional<String> supportEmail, @Nullable Optional<String> clerkJsVersion,
        @Nullable Optional<String> developmentOrigin, @Nullable List<String> allowedOrigins,
        @Deprecated @Nullable Boolean cookielessDev, @Nullable Boolean urlBasedSessionSyncing,
        @Nullable Optional<PreferredSignInStrategy> preferredSignInStrategyWhenPasswordRequired) {

    /** {@return a builder without parts} */
    public static UpdateInstanceRequestBuilder builder() {
        return UpdateInstanceRequestBuilder.builder();
    }
}

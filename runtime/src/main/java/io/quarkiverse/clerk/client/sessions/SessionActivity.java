package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

/**
 * What a session was used with.
 *
 * @param object always {@code session_activity}
 * @param id which activity
 * @param deviceType such as {@code Macintosh}; null if Clerk does not know
 * @param isMobile whether it is a phone or tablet
 * @param browserName null if Clerk does not know
 * @param browserVersion null if Clerk does not know
 * @param ipAddress null if Clerk does not know
 * @param city where that address is; null if Clerk does not know
 * @param country where that address is, such as {@code CH}; null if Clerk does not know
 */
public record SessionActivity(String object, String id, @Nullable String deviceType, boolean isMobile,
        @Nullable String browserName, @Nullable String browserVersion, @Nullable String ipAddress, @Nullable String city,
        @Nullable String country) {
}

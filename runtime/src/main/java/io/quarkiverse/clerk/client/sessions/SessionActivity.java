package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

/**
 * On what device a session was last used, as far as the request showed.
 *
 * @param object always {@code session_activity}
 * @param id which activity
 * @param deviceType what kind of device, such as {@code Macintosh}; null if not known
 * @param isMobile whether it is a phone or tablet
 * @param browserName null if not known
 * @param browserVersion null if not known
 * @param ipAddress the address it came from; null if not known
 * @param city where that address is thought to be; null if not known
 * @param country where that address is thought to be; null if not known
 */
public record SessionActivity(String object, String id, @Nullable String deviceType, boolean isMobile,
        @Nullable String browserName, @Nullable String browserVersion, @Nullable String ipAddress, @Nullable String city,
        @Nullable String country) {
}

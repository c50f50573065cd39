package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object FIXME
 * @param id FIXME
 * @param deviceType FIXME
 * @param isMobile FIXME
 * @param browserName FIXME
 * @param browserVersion FIXME
 * @param ipAddress FIXME
 * @param city FIXME
 * @param country FIXME
 */
public record SessionActivity(String object, String id, @Nullable String deviceType, boolean isMobile,
        @Nullable String browserName, @Nullable String browserVersion, @Nullable String ipAddress, @Nullable String city,
        @Nullable String country) {
}

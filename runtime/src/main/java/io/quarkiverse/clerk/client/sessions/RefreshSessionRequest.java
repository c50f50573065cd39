package io.quarkiverse.clerk.client.sessions;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param expiredToken FIXME
 * @param refreshToken FIXME
 * @param requestOrigin FIXME
 * @param requestHeaders FIXME
 * @param format FIXME
 * @param requestOriginatingIp FIXME
 */
@ClerkRequest
public record RefreshSessionRequest(String expiredToken, String refreshToken, String requestOrigin,
        @Nullable Map<String, Object> requestHeaders, @Nullable Format format, @Nullable String requestOriginatingIp) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static RefreshSessionRequestBuilder builder() {
        return new RefreshSessionRequestBuilder() {
            @Override
            public String toString() {
                return "RefreshSessionRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "RefreshSessionRequest";
    }

    /** FIXME */
    public enum Format {
        /** FIXME */
        TOKEN,
        /** FIXME */
        COOKIE
    }
}

package io.quarkiverse.clerk.client.sessions;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What a session is refreshed with.
 *
 * @param expiredToken the session token that the browser sent, of this session
 * @param refreshToken the refresh token that the browser sent
 * @param requestOrigin the origin that the browser's request was for
 * @param requestHeaders header fields of the browser's request
 * @param format what to answer with; null for {@link Format#TOKEN}
 * @param requestOriginatingIp the browser's IP address
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

    /** What a refresh answers with. */
    public enum Format {
        /** A session token. */
        TOKEN,
        /** Cookies for the browser. */
        COOKIE
    }
}

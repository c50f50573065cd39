package io.quarkiverse.clerk.client.sessions;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What a browser has sent with a session token that has expired.
 *
 * @param expiredToken the cookie {@code __session}, a token of the session that is to be refreshed
 * @param refreshToken the cookie {@code __refresh}
 * @param requestOrigin the origin of the browser's request, such as {@code https://app.example.com}
 * @param requestHeaders its header fields, by name
 * @param format what to answer with; null for {@code TOKEN}
 * @param requestOriginatingIp the browser's address
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

    /** What a refreshed session comes as. */
    public enum Format {
        /** The session token itself. */
        TOKEN,
        /** The cookies that the browser is to be given. */
        COOKIE
    }
}

package io.quarkiverse.clerk.auth.browser;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthRequest;

/**
 * Finds requests that a page of another site makes a user's browser send (cross-site request forgery): browsers attach the
 * user's cookie to them, so the cookie proves nothing.
 */
final class CrossSiteRequest {

    /** The methods that change nothing (RFC 9110 section 9.2.1). */
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private CrossSiteRequest() {
    }

    static boolean is(AuthRequest request, PublicUrl url, @Nullable Set<String> trustedOrigins) {
        if (trustedOrigins == null || SAFE_METHODS.contains(request.method()) && !opensWebSocket(request)) {
            return false;
        }
        var origin = request.header("Origin");
        return "cross-site".equals(request.header("Sec-Fetch-Site"))
                || origin != null && !origin.equals(url.origin()) && !trustedOrigins.contains(origin);
    }

    /**
     * It begins with a GET, and browsers open one to any origin; whatever is said over it, the user would have said. Where
     * Quarkus takes headers from sub-protocols, the page can add to this one, and hide what it opens if the whole of it were
     * compared.
     */
    private static boolean opensWebSocket(AuthRequest request) {
        var upgrade = request.header("Upgrade");
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }
}

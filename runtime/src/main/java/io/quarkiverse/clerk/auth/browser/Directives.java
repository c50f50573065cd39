package io.quarkiverse.clerk.auth.browser;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Cookies that Clerk tells the application to set. */
final class Directives {

    private Directives() {
    }

    /** {@return the session token among them: the last, as the browser will keep it; null if there is none, or an empty one} */
    static @Nullable String sessionToken(List<String> cookies) {
        String token = null;
        for (var cookie : cookies) {
            int equals = cookie.indexOf('=');
            if (equals > 0 && isSession(cookie.substring(0, equals).trim())) {
                token = cookie.substring(equals + 1).split(";", 2)[0].trim();
            }
        }
        return token == null || token.isEmpty() ? null : token;
    }

    private static boolean isSession(String name) {
        return name.startsWith(SessionCookies.SESSION);
    }
}

package io.quarkiverse.clerk.auth.browser;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Cookies that Clerk tells the application to set. */
final class Directives {

    private Directives() {
    }

    /**
     * Leaves out what is no cookie. The text becomes a header field: a line break in it would begin another one, or a whole
     * answer of somebody else's (response splitting), and a character beyond ASCII may turn into one on its way out.
     *
     * @param directives what Clerk says
     * @return what can be set: visible ASCII that begins with a name (RFC 6265 section 4.1.1)
     */
    static List<String> settable(List<String> directives) {
        return directives.stream().filter(Directives::isSettable).toList();
    }

    private static boolean isSettable(String directive) {
        return directive.indexOf('=') > 0 && directive.chars().allMatch(character -> character >= ' ' && character <= '~');
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

package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

/** Reads the token out of an {@code Authorization} header. */
public final class Credentials {

    private Credentials() {
    }

    /**
     * Reads the header as Clerk's JavaScript SDK does: a token with {@code Bearer} before it, or bare. Another scheme belongs
     * to somebody else, and leaves the cookies to be looked at.
     *
     * @param authorization the header; null if there is none
     * @return the token; null if there is none
     */
    public static @Nullable String token(@Nullable String authorization) {
        if (authorization == null || authorization.isBlank()) {
            return null;
        }
        var words = authorization.trim();
        int first = words.indexOf(' ');
        int second = words.indexOf(' ', first + 1);
        if (first < 0 || second == first + 1) {
            return first < 0 ? words : words.substring(0, first);
        }
        return words.startsWith("Bearer ") ? words.substring(first + 1, second < 0 ? words.length() : second) : null;
    }
}

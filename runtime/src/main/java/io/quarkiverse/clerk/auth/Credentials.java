package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

/** Reads the token out of an {@code Authorization} header. */
final class Credentials {

    private Credentials() {
    }

    /**
     * Reads the header as Clerk's JavaScript SDK does: a token with {@code Bearer} before it, or bare. Another scheme belongs
     * to somebody else, and leaves the cookies to be looked at.
     *
     * @param authorization the header; null if there is none
     * @return the token; null if there is none
     */
    static @Nullable String token(@Nullable String authorization) {
        if (authorization == null || authorization.isBlank()) {
            return null;
        }
        var words = authorization.trim().split(" ");
        if (words.length == 1 || words[1].isEmpty()) {
            return words[0];
        }
        return words[0].equals("Bearer") ? words[1] : null;
    }
}

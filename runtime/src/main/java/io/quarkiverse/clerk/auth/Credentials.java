package io.quarkiverse.clerk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;

/** Finds the token in a request: in the {@code Authorization} header, else in the session cookie of Clerk's front ends. */
final class Credentials {

    static final String SESSION_COOKIE = "__session";

    private Credentials() {
    }

    static Optional<String> sessionToken(AuthRequest request) {
        return headerToken(request).or(() -> cookie(request, SESSION_COOKIE));
    }

    /**
     * Reads the header as Clerk's JavaScript SDK does: a token with {@code Bearer} before it, or bare. Another scheme belongs
     * to somebody else, and leaves the cookies to be looked at.
     */
    private static Optional<String> headerToken(AuthRequest request) {
        var header = String.join(", ", request.headers().apply("Authorization")).trim();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        var words = header.split(" ");
        if (words.length == 1 || words[1].isEmpty()) {
            return Optional.of(words[0]);
        }
        return words[0].equals("Bearer") ? Optional.of(words[1]) : Optional.empty();
    }

    /**
     * Finds a cookie by its exact name. SDKs that look for names beginning with {@code __session} can be made to take a cookie
     * that another instance, or a subdomain of somebody else, has planted.
     */
    private static Optional<String> cookie(AuthRequest request, String name) {
        for (var pair : String.join(";", request.headers().apply("Cookie")).split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).trim().equals(name)) {
                var value = decode(pair.substring(equals + 1).trim());
                return value.isEmpty() ? Optional.empty() : Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String decode(String value) {
        try {
            return value.indexOf('%') < 0 ? value : URLDecoder.decode(value.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}

package io.quarkiverse.clerk.auth.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthRequest;

/**
 * The cookies of a request, by their exact names. SDKs that look for names beginning with {@code __session} can be made to
 * take a cookie that another instance, or a subdomain of somebody else, has planted.
 */
final class Cookies {

    private final Map<String, String> values = new HashMap<>();

    private Cookies() {
    }

    /** {@return the cookies that Clerk's front ends set; of several with one name the first, as browsers mean it} */
    static Cookies of(AuthRequest request) {
        var cookies = new Cookies();
        for (var field : request.headers().getAll("Cookie")) {
            for (var pair : field.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    cookies.values.putIfAbsent(pair.substring(0, equals).trim(), pair.substring(equals + 1).trim());
                }
            }
        }
        return cookies;
    }

    @Nullable
    String get(String name) {
        var value = values.get(name);
        return value == null ? null : decode(value);
    }

    /** {@return the value; null if it is absent or empty} */
    @Nullable
    String getNonEmpty(String name) {
        var value = get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    private static String decode(String value) {
        try {
            return value.indexOf('%') < 0 ? value : URLDecoder.decode(value.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}

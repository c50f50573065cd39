package io.quarkiverse.clerk.client.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An operation of the Backend API.
 *
 * @param method the HTTP method
 * @param path the path below {@code /v1}, with names in braces for ids
 */
record Operation(String method, String path) {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Pattern NO_ID = Pattern.compile("(\\s*|\\.|\\.\\.)(;.*)?", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    /** {@return whether it does no harm to make the call twice} (RFC 9110 section 9.2.2) */
    boolean idempotent() {
        return IDEMPOTENT.contains(method);
    }

    /**
     * Checks ids before anything is sent. A blank one turns the path into that of a list or of another operation, and a dot
     * segment, which no encoding protects, into that of a parent: {@code delete("..")} would reach something else. What comes
     * after a semicolon does not help: there are gateways that cut it off.
     *
     * @param ids in the order of the path
     * @throws IllegalArgumentException if one of them cannot be an id; the message names it
     */
    void check(@Nullable Object... ids) {
        for (int i = 0; i < ids.length; i++) {
            var id = ids[i];
            if (id == null || NO_ID.matcher(id.toString()).matches()) {
                throw new IllegalArgumentException(
                        names().get(i) + ": found " + (id == null ? "null" : "\"" + id + "\"") + "; expected an id");
            }
        }
    }

    private List<String> names() {
        return NAME.matcher(path).results().map(name -> name.group(1)).toList();
    }

    /** {@return method and path of a call with these ids, as in {@code GET /v1/users/user_1}} */
    String with(Object... ids) {
        var left = Stream.of(ids).map(Operation::segment).iterator();
        return method + " /v1" + NAME.matcher(path).replaceAll(name -> left.next());
    }

    private static String segment(Object id) {
        var text = id instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : id.toString();
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}

package io.quarkiverse.clerk.auth.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A URL as browsers see it. What stands in it comes from strangers, so reading it never fails: what is not understood stays
 * as it is.
 *
 * @param origin scheme and authority, in lower case and without the scheme's own port
 * @param path the path, encoded as it was sent; begins with a slash
 * @param query the parameters in their order, decoded
 */
record PublicUrl(String origin, String path, List<Map.Entry<String, String>> query) {

    static PublicUrl of(String url) {
        int fragment = url.indexOf('#');
        var whole = fragment < 0 ? url : url.substring(0, fragment);
        int scheme = whole.indexOf("://");
        int question = whole.indexOf('?');
        var beforeQuery = question < 0 ? whole : whole.substring(0, question);
        int slash = beforeQuery.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        var origin = slash < 0 ? beforeQuery : beforeQuery.substring(0, slash);
        return new PublicUrl(normalized(origin), slash < 0 ? "/" : beforeQuery.substring(slash),
                question < 0 ? List.of() : parameters(whole.substring(question + 1)));
    }

    /** {@return a URL from a header or a parameter; null if it is no http or https URL} */
    static @Nullable PublicUrl parse(@Nullable String url) {
        try {
            var uri = url == null ? null : new URI(url);
            return uri != null && uri.getHost() != null && uri.getUserInfo() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())) ? of(url) : null;
        } catch (URISyntaxException notUnderstood) {
            return null;
        }
    }

    @Nullable
    String parameter(String name) {
        return query.stream().filter(parameter -> parameter.getKey().equals(name)).map(Map.Entry::getValue).findFirst()
                .orElse(null);
    }

    PublicUrl without(Set<String> names) {
        return new PublicUrl(origin, path,
                query.stream().filter(parameter -> !names.contains(parameter.getKey())).toList());
    }

    /** {@return this with a parameter set: in the place of one of that name, else at the end} */
    PublicUrl with(String name, String value) {
        var parameters = new ArrayList<>(query);
        int index = 0;
        while (index < parameters.size() && !parameters.get(index).getKey().equals(name)) {
            index++;
        }
        if (index < parameters.size()) {
            parameters.set(index, Map.entry(name, value));
        } else {
            parameters.add(Map.entry(name, value));
        }
        return new PublicUrl(origin, path, parameters);
    }

    boolean isSecure() {
        return origin.startsWith("https://");
    }

    /** {@return the host, in lower case, with its port} */
    String authority() {
        int scheme = origin.indexOf("://");
        return scheme < 0 ? origin : origin.substring(scheme + 3);
    }

    /** {@return the URL, its query written as a form's is} */
    @Override
    public String toString() {
        return visible(origin + path) + (query.isEmpty() ? ""
                : "?" + query.stream()
                        .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&")));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** The URL becomes a header field, and beyond visible ASCII there is what ends one, or may turn into it on its way out. */
    private static String visible(String text) {
        return text.chars().allMatch(character -> character > ' ' && character <= '~') ? text
                : text.codePoints().mapToObj(Character::toString)
                        .map(character -> character.charAt(0) > ' ' && character.charAt(0) <= '~' ? character
                                : encode(character).replace("+", "%20"))
                        .collect(Collectors.joining());
    }

    private static String normalized(String origin) {
        var lower = origin.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") && lower.endsWith(":443")) {
            return lower.substring(0, lower.length() - ":443".length());
        }
        return lower.startsWith("http://") && lower.endsWith(":80") ? lower.substring(0, lower.length() - ":80".length())
                : lower;
    }

    private static List<Map.Entry<String, String>> parameters(String query) {
        var parameters = new ArrayList<Map.Entry<String, String>>();
        for (var pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                parameters.add(Map.entry(decode(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decode(pair.substring(equals + 1))));
            }
        }
        return List.copyOf(parameters);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}

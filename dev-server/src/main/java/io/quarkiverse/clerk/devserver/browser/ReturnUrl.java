package io.quarkiverse.clerk.devserver.browser;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;

/** Where a browser goes back to: a page on this machine. */
public final class ReturnUrl {

    private static final String PARAM = "redirect_url";
    private static final String HOST = "(127(\\.\\d{1,3}){3}|([a-z0-9_-]+\\.)*localhost|\\[::1])(:\\d{1,5})?";

    /** Of visible ASCII only, since it becomes a header. */
    private static final Pattern LOCAL = Pattern.compile("(?<origin>https?://" + HOST + ")([/?#][!-~]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORIGIN = Pattern.compile("https?://" + HOST, Pattern.CASE_INSENSITIVE);

    private final String url;

    private ReturnUrl(String url) {
        this.url = url;
    }

    /**
     * Checks what somebody has sent. Only pages on this machine are gone back to: what is sent along signs a browser in, and a
     * link with another host in it would hand that to whoever made the link (open redirect).
     *
     * @throws ApiException (422) unless it is the http or https URL of a loopback address or a name under localhost
     */
    public static ReturnUrl of(Optional<String> url) {
        return url.filter(LOCAL.asMatchPredicate()).map(ReturnUrl::new).orElseThrow(() -> ApiException.invalid(
                url.isPresent() ? ApiError.value(PARAM, PARAM + " must be a URL on localhost, 127.0.0.1 or [::1].")
                        : ApiError.missing(PARAM)));
    }

    /** Whether this is the origin of pages that can be gone back to. */
    public static boolean isOrigin(String origin) {
        return ORIGIN.matcher(origin).matches();
    }

    /** The same with a query parameter, which replaces those of the same name. */
    public String with(String name, String value) {
        String[] page = url.split("#", 2);
        String[] path = page[0].split("\\?", 2);
        String others = Stream.of(path.length == 1 ? new String[0] : path[1].split("&"))
                .filter(param -> !param.isEmpty() && !param.split("=", 2)[0].equals(name))
                .map(param -> param + "&").collect(joining());
        return path[0] + "?" + others + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
                + (page.length == 1 ? "" : "#" + page[1]);
    }

    /** The origin of the page, as browsers write it: in lower case, and with a port only if it is not the usual one. */
    public String origin() {
        Matcher matcher = LOCAL.matcher(url);
        // Has matched, else there were no such object.
        matcher.matches();
        String origin = matcher.group("origin").toLowerCase(Locale.ROOT);
        String usual = origin.startsWith("https") ? ":443" : ":80";
        return origin.endsWith(usual) ? origin.substring(0, origin.length() - usual.length()) : origin;
    }

    /** The URL as it was sent. */
    @Override
    public String toString() {
        return url;
    }
}

package io.quarkiverse.clerk.proxy;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;

/** Which headers go on, which stay behind, and which are put there by the proxy. */
final class ProxyHeaders {

    /** About one connection, not about the message (RFC 9110 section 7.6.1). */
    private static final Set<String> HOP_BY_HOP = Set.of("connection", "keep-alive", "proxy-authenticate",
            "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "http2-settings");

    /**
     * What the proxy says itself, or answers itself. A stranger who could say it would pass for the application, or, with the
     * address of somebody else, get around Clerk's limits and put the blame on them.
     */
    private static final Set<String> OWN = Set.of("host", "expect", "accept-encoding", "clerk-proxy-url", "clerk-secret-key",
            "forwarded", "x-real-ip", "cf-connecting-ip", "true-client-ip");

    private ProxyHeaders() {
    }

    /**
     * Makes the headers of a request to the Frontend API.
     *
     * @param received those that came from the browser
     * @param visitor who asks
     * @param proxyUrl where the proxy is, as browsers see it
     * @param options what the proxy is set to
     * @return names and values, in their order; Host is not among them, because it follows from where the request is sent
     */
    static List<Entry<String, String>> ofRequest(List<Entry<String, String>> received, Visitor visitor, String proxyUrl,
            ProxyOptions options) {
        var headers = withoutHopByHop(received);
        headers.removeIf(header -> isOwn(header.getKey()));
        headers.add(entry("Clerk-Proxy-Url", proxyUrl));
        headers.add(entry("Clerk-Secret-Key", options.secretKey()));
        if (visitor.address() != null) {
            headers.add(entry("X-Forwarded-For", visitor.address()));
        }
        headers.add(entry("X-Forwarded-Host", visitor.authority()));
        headers.add(entry("X-Forwarded-Proto", visitor.scheme()));
        headers.add(entry("Accept-Encoding", "identity"));
        return headers;
    }

    /** Underscores count as dashes: some servers read them so. */
    private static boolean isOwn(String name) {
        var plain = lowerCase(name).replace('_', '-');
        return OWN.contains(plain) || plain.startsWith("x-forwarded-");
    }

    /**
     * Makes the headers of the response to the browser.
     *
     * @param received those that came from the Frontend API
     * @param proxyUrl where the proxy is, as browsers see it
     * @param options what the proxy is set to
     * @return names and values, in their order; one that came several times, as Set-Cookie does, is there as often
     */
    static List<Entry<String, String>> ofResponse(List<Entry<String, String>> received, String proxyUrl,
            ProxyOptions options) {
        var headers = withoutHopByHop(received);
        headers.replaceAll(header -> lowerCase(header.getKey()).equals("location")
                ? entry(header.getKey(), location(header.getValue(), proxyUrl, options.frontendApi().toString()))
                : header);
        return headers;
    }

    /**
     * Leads a redirect to the Frontend API through the proxy. A relative one that does not begin with a slash already does,
     * because a browser reads it from where it is; one to another host is not the proxy's business.
     */
    private static String location(String location, String proxyUrl, String frontendApi) {
        if (location.startsWith("/") && !location.startsWith("//")) {
            return proxyUrl + location;
        }
        int length = frontendApi.length();
        boolean there = location.regionMatches(true, 0, frontendApi, 0, length)
                // "https://clerk.example.com" is also how "https://clerk.example.com.evil.example" begins.
                && (location.length() == length || "/?#".indexOf(location.charAt(length)) >= 0);
        return there ? proxyUrl + location.substring(length) : location;
    }

    private static List<Entry<String, String>> withoutHopByHop(List<Entry<String, String>> received) {
        var dropped = new HashSet<>(HOP_BY_HOP);
        for (var header : received) {
            if (lowerCase(header.getKey()).equals("connection")) {
                for (var name : header.getValue().split(",")) {
                    dropped.add(lowerCase(name.trim()));
                }
            }
        }
        var kept = new ArrayList<>(received);
        kept.removeIf(header -> dropped.contains(lowerCase(header.getKey())));
        return kept;
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package io.quarkiverse.clerk.devserver.http;

import java.util.List;
import java.util.regex.Pattern;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.vertx.core.MultiMap;

/**
 * Keeps web pages out. A page that the developer looks at runs on this machine too and can send requests to 127.0.0.1.
 */
final class Loopback {

    private static final String HOST = "(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?";
    private static final Pattern LOCAL_HOST = Pattern.compile(HOST, Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL_ORIGIN = Pattern.compile("https?://" + HOST, Pattern.CASE_INSENSITIVE);

    private Loopback() {
    }

    /**
     * Stops DNS rebinding: a page of evil.example lets its own name point to 127.0.0.1, which makes this server same-origin
     * with the page. The browser then still says evil.example in the Host header.
     *
     * @throws ApiException (403) unless there is exactly one Host header and it names this machine
     */
    static void requireLocalHost(MultiMap headers) {
        List<String> hosts = headers.getAll("Host");
        if (hosts.size() != 1 || !LOCAL_HOST.matcher(hosts.get(0)).matches()) {
            throw ApiException.forbidden("The dev server only answers to 127.0.0.1, localhost and [::1].");
        }
    }

    /**
     * Stops cross-site requests to operations that need no secret. The page could not read the answer, but should not be
     * able to cause anything either.
     *
     * @throws ApiException (403) if a browser says that the request comes from another site
     */
    static void refuseOtherSites(MultiMap headers) {
        if (headers.getAll("Origin").stream().anyMatch(origin -> !LOCAL_ORIGIN.matcher(origin).matches())
                || headers.getAll("Sec-Fetch-Site").stream().anyMatch("cross-site"::equalsIgnoreCase)) {
            throw foreign();
        }
    }

    /** 403: the page is of another site. */
    static ApiException foreign() {
        return ApiException.forbidden("The dev server does not answer to other sites.");
    }
}

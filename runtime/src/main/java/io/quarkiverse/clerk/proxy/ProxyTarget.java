package io.quarkiverse.clerk.proxy;

import java.util.regex.Pattern;

/** Where a request goes. The host is no part of it: it comes from the configuration alone, whatever a request says. */
sealed interface ProxyTarget {

    /**
     * To the Frontend API.
     *
     * @param uri the path there, and the query if there is one, as they came
     */
    record Forward(String uri) implements ProxyTarget {
    }

    /**
     * Nowhere.
     *
     * @param error why
     */
    record Refusal(ProxyError error) implements ProxyTarget {
    }

    /**
     * What must not be in a path. Two readers of one path, such as a server and the cache before it, may differ about
     * backslashes, encoded slashes and dots, dot segments, empty segments (at the front they begin a host) and whatever is
     * encoded twice; a line break would begin another request. An @ is harmless behind a slash, and Clerk's scripts are at
     * {@code /npm/@clerk/…}.
     */
    Pattern UNSAFE_PATH = Pattern.compile("[^A-Za-z0-9._~!$&'()*+,;=:@/%-]|%(?![0-9A-Fa-f]{2})"
            + "|%(?:[01]|2[5eEfF]|5[cC]|7[fF])|//|/\\.{1,2}(?:/|$)");

    /** What must not be in a query: it would end the line of the request, or begin a fragment. */
    Pattern UNSAFE_QUERY = Pattern.compile("[^!-~]|[#\\\\]");

    /**
     * Decides.
     *
     * @param requested what the request line asks for: the path, and the query if there is one, not decoded
     * @param proxyPath where the proxy is, as browsers see it, such as {@code /__clerk}
     * @return where to; never null, whatever is requested
     */
    static ProxyTarget of(String requested, String proxyPath) {
        int question = requested.indexOf('?');
        var path = question < 0 ? requested : requested.substring(0, question);
        var query = question < 0 ? "" : requested.substring(question);
        if (!path.equals(proxyPath) && !path.startsWith(proxyPath + "/")) {
            return new Refusal(ProxyError.PATH_MISMATCH);
        }
        var below = path.length() == proxyPath.length() ? "/" : path.substring(proxyPath.length());
        return UNSAFE_PATH.matcher(below).find() || UNSAFE_QUERY.matcher(query).find()
                ? new Refusal(ProxyError.TARGET_REFUSED)
                : new Forward(below + query);
    }
}

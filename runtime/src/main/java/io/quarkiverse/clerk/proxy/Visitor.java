package io.quarkiverse.clerk.proxy;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, and which address of the application they used: as Quarkus has worked it out, which looks at forwarded headers only
 * where {@code quarkus.http.proxy.*} trusts them.
 *
 * @param scheme {@code http} or {@code https}
 * @param host the host that the browser asked for
 * @param port its port; negative if none was given
 * @param address the address of the client; null if it is not known
 */
record Visitor(String scheme, String host, int port, @Nullable String address) {

    /** {@return host and port, without a port that goes without saying, as browsers write it} */
    String authority() {
        boolean standard = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return standard ? host : host + ":" + port;
    }

    /** {@return the origin that the browser is on} */
    String origin() {
        return scheme + "://" + authority();
    }
}

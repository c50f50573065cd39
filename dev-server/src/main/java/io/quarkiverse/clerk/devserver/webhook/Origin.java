package io.quarkiverse.clerk.devserver.webhook;

import java.util.Objects;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * Who caused a change, which Clerk tells the receivers of webhooks.
 *
 * @param clientIp address of the caller
 * @param userAgent what the caller calls itself; empty if it does not
 */
public record Origin(String clientIp, String userAgent) {

    private static final Object KEY = Origin.class;
    private static final Origin THIS_PROCESS = new Origin("127.0.0.1", "");

    /** Remembers the request while it is worked on: each has a context of its own. */
    public static void remember(HttpServerRequest request) {
        Vertx.currentContext().putLocal(KEY, new Origin(request.remoteAddress().hostAddress(),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), "")));
    }

    /** The request that is worked on; this process if there is none. */
    static Origin current() {
        Context context = Vertx.currentContext();
        return context != null && context.getLocal(KEY) instanceof Origin origin ? origin : THIS_PROCESS;
    }
}

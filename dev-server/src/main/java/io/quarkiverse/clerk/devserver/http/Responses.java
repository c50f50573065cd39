package io.quarkiverse.clerk.devserver.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends answers. */
final class Responses {

    private Responses() {
    }

    static void json(RoutingContext context, int status, String json) {
        send(context.response(), status, "application/json", json);
    }

    static void text(RoutingContext context, String text) {
        send(context.response(), 200, "text/plain; charset=utf-8", text);
    }

    static void send(HttpServerResponse response, int status, String contentType, String body) {
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", contentType)
                // Answers hold tokens and strangers' words: not to be kept, not to be taken for HTML.
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(body);
    }
}

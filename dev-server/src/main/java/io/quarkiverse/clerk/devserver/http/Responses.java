package io.quarkiverse.clerk.devserver.http;

import io.quarkiverse.clerk.devserver.portal.PortalScript;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends answers. */
final class Responses {

    private Responses() {
    }

    static void json(RoutingContext context, int status, String json) {
        send(context.response(), status, "application/json", json);
    }

    /** Without a body, and so without a type of one. */
    static void nothing(RoutingContext context, int status) {
        if (!context.response().ended() && !context.response().closed()) {
            context.response().setStatusCode(status).putHeader("Cache-Control", "no-store").end();
        }
    }

    static void text(RoutingContext context, String text) {
        send(context.response(), 200, "text/plain; charset=utf-8", text);
    }

    /**
     * No script runs in it but ours, whatever strangers have sent (XSS), and no other page shows it in a frame, under which one
     * would click without knowing.
     */
    static void html(RoutingContext context, int status, String html) {
        context.response()
                .putHeader("Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; "
                        + "script-src " + PortalScript.ALLOWED + "; base-uri 'none'; frame-ancestors 'none'")
                // Its URL says what the browser is known by.
                .putHeader("Referrer-Policy", "same-origin");
        send(context.response(), status, "text/html; charset=utf-8", html);
    }

    /** Somebody has sent it: nothing in it runs (XSS). */
    static void image(RoutingContext context, String contentType, byte[] content) {
        context.response()
                .putHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                // Else pages that are isolated from other sites could not show it, and those not that ask by CORS.
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .putHeader("Access-Control-Allow-Origin", "*");
        send(context.response(), 200, contentType, Buffer.buffer(content));
    }

    static void redirect(RoutingContext context, int status, String location) {
        context.response().putHeader("Location", location);
        send(context.response(), status, "text/plain; charset=utf-8", "");
    }

    static void send(HttpServerResponse response, int status, String contentType, String body) {
        send(response, status, contentType, Buffer.buffer(body));
    }

    private static void send(HttpServerResponse response, int status, String contentType, Buffer body) {
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

package io.quarkiverse.clerk.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Answers in place of the Frontend API. */
final class Refusals {

    private Refusals() {
    }

    /**
     * Answers, if that is still possible.
     *
     * @param context the request
     * @param error why it is not forwarded
     */
    static void answer(RoutingContext context, ProxyError error) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // An end would make half an answer look whole.
            response.reset();
            return;
        }
        boolean close = context.request().version() != HttpVersion.HTTP_2;
        if (close) {
            // What is left of the request, or follows an upgrade, would be read as the next request.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.setStatusCode(error.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(error.json())
                .onComplete(ended -> {
                    if (close) {
                        context.request().connection().close();
                    }
                });
        context.request().resume();
    }
}

package io.quarkiverse.clerk.devserver.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Lets scripts of applications on this machine read answers (CORS), and those of other sites do nothing. */
final class CrossOrigin {

    private CrossOrigin() {
    }

    /**
     * Says to the browser that the page may read the answer.
     *
     * @throws io.quarkiverse.clerk.devserver.api.ApiException (403) if the page is not of this machine
     */
    static void allow(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        if (origin == null) {
            return;
        }
        Loopback.refuseOtherOrigins(context.request().headers());
        HttpServerResponse response = context.response()
                .putHeader("Access-Control-Allow-Origin", origin)
                .putHeader("Access-Control-Allow-Credentials", "true")
                .putHeader("Vary", "Origin");
        String headers = context.request().getHeader("Access-Control-Request-Headers");
        if (headers != null) {
            response.putHeader("Access-Control-Allow-Headers", headers)
                    .putHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
        }
    }
}

package io.quarkiverse.clerk.devserver.http;

import io.quarkiverse.clerk.devserver.browser.ReturnUrl;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets scripts of applications on this machine read answers (CORS), and those of other sites do nothing. They are on other
 * sites, too, for localhost is another one than 127.0.0.1; wherever sign-ins lead back to, they may ask from.
 */
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
        if (!context.request().headers().getAll("Origin").stream().allMatch(ReturnUrl::isOrigin)) {
            throw Loopback.foreign();
        }
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

package io.quarkiverse.clerk.devserver.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** How the paths under {@code /dev} are guarded, which need no secret key. */
final class DevRoutes {

    private static final int MAX_BODY_BYTES = 1 << 16;

    private DevRoutes() {
    }

    /** Not for pages of other sites. */
    static Handler<RoutingContext> local(Handler<RoutingContext> page) {
        return context -> {
            Loopback.refuseOtherSites(context.request().headers());
            page.handle(context);
        };
    }

    /** Answers POST, whose body is JSON. */
    static void post(String path, Handler<RoutingContext> page, Router router) {
        guard(path, router);
        router.post(path).handler(page);
    }

    /** Lets nothing but JSON through to routes of this path that are added later, and no pages of other sites. */
    static void guard(String path, Router router) {
        router.route(path).handler(local(context -> {
            Requests.requireJson(context.request());
            context.next();
        }));
        router.route(path).handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES));
    }
}

package io.quarkiverse.clerk.auth.http;

import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextDecorator;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** A request as one for another path, to ask for the policies of that. */
class OtherPath extends RoutingContextDecorator {

    private final String path;

    OtherPath(RoutingContext context, String path) {
        super(context.currentRoute(), (RoutingContextInternal) context);
        this.path = path;
    }

    @Override
    public String normalizedPath() {
        return path;
    }
}

package io.quarkiverse.clerk.devserver.http;

import java.util.Optional;
import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes a POST for what its query says it is. Clerk's scripts send no other methods but GET and POST, for which browsers ask
 * nobody first (CORS).
 */
public final class MethodOverride implements Pages {

    private static final String PARAM = "_method";
    private static final Set<String> METHODS = Set.of("PUT", "PATCH", "DELETE");

    @Override
    public void mount(Router router) {
        router.post("/v1/*").handler(MethodOverride::handle);
    }

    private static void handle(RoutingContext context) {
        Optional<String> method = Requests.query(context).first(PARAM).filter(METHODS::contains);
        if (method.isPresent()) {
            context.reroute(HttpMethod.valueOf(method.get()), context.request().uri());
        } else {
            context.next();
        }
    }
}

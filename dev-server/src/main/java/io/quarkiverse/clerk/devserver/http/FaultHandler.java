package io.quarkiverse.clerk.devserver.http;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.clerk.devserver.Fault;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.control.Faults;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Lets calls of Clerk's APIs go wrong. */
public record FaultHandler(Faults faults) implements Pages {

    private static final List<String> APIS = List.of("/v1/*", "/.well-known/*");

    @Override
    public void mount(Router router) {
        APIS.forEach(path -> router.route(path).handler(this::handle));
    }

    private void handle(RoutingContext context) {
        Optional<Fault> fault = faults.hit(context.request().method().name(), context.normalizedPath());
        if (fault.isEmpty()) {
            context.next();
        } else if (fault.get().latency().toMillis() == 0) {
            happen(fault.get(), context);
        } else {
            // The body must wait too: it would be gone before somebody reads it.
            context.request().pause();
            context.vertx().setTimer(fault.get().latency().toMillis(), timer -> {
                happen(fault.get(), context);
                context.request().resume();
            });
        }
    }

    private static void happen(Fault fault, RoutingContext context) {
        switch (fault.effect()) {
            case NONE -> context.next();
            case DROP -> context.request().connection().close();
            case ERROR -> {
                if (fault.retryAfter() != null) {
                    context.response().putHeader("Retry-After", String.valueOf(fault.retryAfter().toSeconds()));
                }
                context.fail(ApiException.fault(fault.status()));
            }
        }
    }
}

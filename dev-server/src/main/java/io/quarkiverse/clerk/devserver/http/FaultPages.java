package io.quarkiverse.clerk.devserver.http;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.control.FaultDocument;
import io.quarkiverse.clerk.devserver.control.Faults;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Where tests in any language ask for faults. */
public record FaultPages(Faults faults) implements Pages {

    private static final String PATH = "/dev/faults";

    @Override
    public void mount(Router router) {
        DevRoutes.guard(PATH, router);
        router.get(PATH).handler(this::list);
        router.post(PATH).handler(context -> {
            faults.add(FaultDocument.read(Requests.body(context)));
            list(context);
        });
        router.delete(PATH).handler(context -> {
            faults.clear();
            list(context);
        });
    }

    private void list(RoutingContext context) {
        Responses.json(context, 200, Json.write(FaultDocument.list(faults)));
    }
}

package io.quarkiverse.clerk.devserver.http;

import com.fasterxml.jackson.databind.node.ObjectNode;

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
            String id = faults.add(FaultDocument.read(Requests.body(context)));
            answer(FaultDocument.list(faults).put("added", id), context);
        });
        router.delete(PATH).handler(context -> {
            faults.clear();
            list(context);
        });
        router.delete(PATH + "/:id").handler(DevRoutes.local(context -> {
            faults.remove(context.pathParam("id"));
            list(context);
        }));
    }

    private void list(RoutingContext context) {
        answer(FaultDocument.list(faults), context);
    }

    private static void answer(ObjectNode json, RoutingContext context) {
        Responses.json(context, 200, Json.write(json));
    }
}

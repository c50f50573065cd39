package io.quarkiverse.clerk.devserver.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.token.SigningKeys;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Where tests in any language rotate the instance's keys. */
public record KeyPages(SigningKeys keys) implements Pages {

    @Override
    public void mount(Router router) {
        DevRoutes.post("/dev/keys/rotate", context -> {
            keys.rotate();
            tell(context);
        }, router);
        router.delete("/dev/keys/retired").handler(DevRoutes.local(context -> {
            keys.removeRetired();
            tell(context);
        }));
    }

    private void tell(RoutingContext context) {
        ObjectNode answer = Json.object();
        ArrayNode published = answer.putArray("published");
        keys.published().forEach(key -> published.add(key.id()));
        Responses.json(context, 200, Json.write(answer));
    }
}

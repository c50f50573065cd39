package io.quarkiverse.clerk.devserver.http;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.vertx.ext.web.Router;

/** The emails and text messages that would have been sent, with the codes in them, for who tests what they are for. */
public record MessagePages(Messages messages) implements Pages {

    @Override
    public void mount(Router router) {
        router.get("/dev/messages").handler(DevRoutes.local(context -> {
            List<ObjectNode> sent = messages.sent();
            ObjectNode answer = Json.object().put("total_count", sent.size());
            answer.putArray("data").addAll(sent);
            Responses.json(context, 200, Json.write(answer));
        }));
    }
}

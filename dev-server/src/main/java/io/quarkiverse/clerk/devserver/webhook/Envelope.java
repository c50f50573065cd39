package io.quarkiverse.clerk.devserver.webhook;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** What Clerk puts around the data of every event. */
final class Envelope {

    private Envelope() {
    }

    static ObjectNode of(String type, ObjectNode data, Instant time, String instanceId, Origin origin) {
        ObjectNode event = Json.object();
        event.set("data", data);
        event.putObject("event_attributes").putObject("http_request")
                .put("client_ip", origin.clientIp())
                .put("user_agent", origin.userAgent());
        return event.put("instance_id", instanceId)
                .put("object", "event")
                .put("timestamp", time.toEpochMilli())
                .put("type", type);
    }
}

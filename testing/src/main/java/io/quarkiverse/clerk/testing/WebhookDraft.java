package io.quarkiverse.clerk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;

/** A webhook while it is being made, for once. */
final class WebhookDraft {

    private static final String UPDATED_AT = "updated_at";

    final String type;
    final ObjectNode data;
    String id;
    private Instant happenedAt;
    /** Null for now. */
    @Nullable
    Instant sentAt;
    /** Null for the application's. */
    @Nullable
    List<String> secrets;
    /** Null for the event. */
    byte @Nullable [] body;
    /** Null for the configured one. */
    @Nullable
    String path;
    boolean altered;
    String names = "svix-";
    final Map<String, List<String>> headers = new LinkedHashMap<>();

    WebhookDraft(String type, ObjectNode data, String id, Instant happenedAt) {
        this.type = type;
        this.data = data;
        this.id = id;
        this.happenedAt = happenedAt;
    }

    void happenedAt(Instant time) {
        happenedAt = time;
        if (data.has(UPDATED_AT)) {
            data.put(UPDATED_AT, time.toEpochMilli());
        }
    }

    /** Adds method, headers and body to a request. */
    void write(HttpRequest.Builder request, String secret) {
        var time = sentAt == null ? Instant.now() : sentAt;
        var signed = body == null ? event() : body;
        var all = new LinkedHashMap<String, List<String>>();
        all.put("Content-Type", List.of("application/json"));
        all.put(names + "id", List.of(id));
        all.put(names + "timestamp", List.of(String.valueOf(time.getEpochSecond())));
        all.put(names + "signature", List.of((secrets == null ? List.of(secret) : secrets).stream()
                .map(one -> new WebhookSignature(one).sign(id, time, signed)).collect(joining(" "))));
        all.putAll(headers);
        all.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        request.POST(BodyPublishers.ofByteArray(altered ? alter(signed) : signed));
    }

    private static byte[] alter(byte[] bytes) {
        var more = Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = ' ';
        return more;
    }

    private byte[] event() {
        var event = Json.object().put("object", "event").put("type", type).put("timestamp", happenedAt.toEpochMilli())
                .put("instance_id", "ins_test");
        event.putObject("event_attributes").putObject("http_request").put("client_ip", "203.0.113.7")
                .put("user_agent", "ClerkWebhookSender");
        event.set("data", data);
        return Json.write(event).getBytes(UTF_8);
    }
}

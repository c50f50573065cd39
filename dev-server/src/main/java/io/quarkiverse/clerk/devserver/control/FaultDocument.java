package io.quarkiverse.clerk.devserver.control;

import java.time.Duration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.Fault;
import io.quarkiverse.clerk.devserver.Fault.Effect;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;

/** Faults in JSON. */
public final class FaultDocument {

    private static final String STATUS = "status";
    private static final String DROP = "drop";
    private static final String RETRY_AFTER = "retry_after_seconds";
    private static final String LATENCY = "latency_millis";
    private static final String METHOD = "method";
    private static final String PATH = "path";
    private static final String TIMES = "times";

    private static final Fields FIELDS = Fields.of(
            Field.integer(STATUS, 429, 599),
            Field.flag(DROP),
            Field.integer(RETRY_AFTER, 0, Integer.MAX_VALUE),
            Field.integer(LATENCY, 1, Integer.MAX_VALUE),
            Field.text(METHOD),
            Field.text(PATH),
            Field.integer(TIMES, 1, Integer.MAX_VALUE));

    private FaultDocument() {
    }

    /**
     * Reads a fault.
     *
     * @throws ApiException (422) if it is none
     */
    public static Fault read(ObjectNode json) {
        FIELDS.check(json);
        boolean drop = json.path(DROP).asBoolean();
        Effect effect = drop ? Effect.DROP : json.has(STATUS) ? Effect.ERROR : Effect.NONE;
        Duration retryAfter = json.has(RETRY_AFTER) ? Duration.ofSeconds(json.path(RETRY_AFTER).longValue()) : null;
        try {
            return new Fault(effect, json.path(STATUS).intValue(), retryAfter,
                    Duration.ofMillis(json.path(LATENCY).longValue()), json.path(METHOD).textValue(),
                    json.path(PATH).asText("*"), json.path(TIMES).intValue());
        } catch (IllegalArgumentException e) {
            throw ApiException.unprocessable(e.getMessage());
        }
    }

    /**
     * All that go on, each as it was sent, with its {@code id}, and {@code calls_left}, which is null for one that has no
     * end.
     */
    public static ObjectNode list(Faults faults) {
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("faults");
        faults.active().forEach(active -> list.add(write(active.fault())
                .put("id", active.id()).put("calls_left", active.callsLeft())));
        return json;
    }

    /** Writes a fault as {@link #read} reads it. */
    public static ObjectNode write(Fault fault) {
        ObjectNode json = Json.object();
        switch (fault.effect()) {
            case ERROR -> json.put(STATUS, fault.status());
            case DROP -> json.put(DROP, true);
            case NONE -> {
                // its latency says it all
            }
        }
        if (fault.retryAfter() != null) {
            json.put(RETRY_AFTER, fault.retryAfter().toSeconds());
        }
        if (fault.latency().toMillis() > 0) {
            json.put(LATENCY, fault.latency().toMillis());
        }
        if (fault.method() != null) {
            json.put(METHOD, fault.method());
        }
        json.put(PATH, fault.path());
        if (fault.times() > 0) {
            json.put(TIMES, fault.times());
        }
        return json;
    }
}

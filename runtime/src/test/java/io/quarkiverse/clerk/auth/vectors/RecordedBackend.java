package io.quarkiverse.clerk.auth.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.clerk.auth.Backend;
import io.smallrye.mutiny.Uni;

/** Answers with what is recorded, and keeps what it was asked. */
final class RecordedBackend implements Backend {

    private final JsonNode tables;
    private JsonNode stubs;
    private final Map<JsonNode, Integer> used = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    RecordedBackend(JsonNode tables) {
        this.tables = tables;
    }

    void next(JsonNode http) {
        stubs = http;
        used.clear();
        calls.clear();
    }

    @Override
    public Uni<Answer> send(Call call) {
        return Uni.createFrom().deferred(() -> {
            calls.add(call);
            for (var stub : stubs) {
                if (matches(stub, call) && used.merge(stub, 1, Integer::sum) <= stub.path("times").asInt(Integer.MAX_VALUE)) {
                    return stub.path("networkError").asBoolean() ? noAnswer() : Uni.createFrom().item(answer(stub));
                }
            }
            return noAnswer();
        });
    }

    ArrayNode calls() {
        var list = Vectors.JSON.createArrayNode();
        for (var call : calls) {
            int question = call.url().indexOf('?');
            var node = list.addObject().put("method", call.method())
                    .put("url", question < 0 ? call.url() : call.url().substring(0, question))
                    .put("query", question < 0 ? "" : call.url().substring(question));
            node.putObject("headers").put("authorization", call.key() == null ? null : "Bearer " + call.key());
            if (call.body() != null) {
                node.set("body", parse(call.body()));
            }
        }
        return list;
    }

    private static boolean matches(JsonNode stub, Call call) {
        return stub.path("method").asText("GET").equals(call.method())
                && stub.path("url").asText().equals(call.url().split("\\?", 2)[0]);
    }

    private Answer answer(JsonNode stub) {
        var body = stub.has("bodyRef") ? tables.at("/" + stub.path("bodyRef").asText().replace('.', '/')) : stub.path("body");
        return new Answer(stub.path("status").asInt(200), stub.path("headers").path("retry-after").textValue(),
                body.isMissingNode() ? "" : body.isTextual() ? body.textValue() : body.toString());
    }

    private static Uni<Answer> noAnswer() {
        return Uni.createFrom().failure(new IOException("recorded: no answer"));
    }

    private static JsonNode parse(String json) {
        try {
            return Vectors.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.quarkiverse.clerk.test.devui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

/**
 * The Dev UI of the running application, asked by its own protocol. Quarkus has a class for that too, which looks for an answer
 * every three seconds; this one takes it when it comes.
 */
public final class DevUi {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private DevUi() {
    }

    /** {@return what a method without parameters answers} */
    public static JsonNode call(String method) {
        return call(method, Map.of());
    }

    /** {@return what a method answers; fails if it fails} */
    public static JsonNode call(String method, Map<String, ?> parameters) {
        var answer = new CompletableFuture<String>();
        var socket = CLIENT.newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + RestAssured.DEFAULT_PORT + "/q/dev-ui/json-rpc-ws"),
                        new Answers(answer))
                .join();
        try {
            socket.sendText(MAPPER.writeValueAsString(Map.of("jsonrpc", "2.0", "id", 1, "method", "quarkus-clerk_" + method,
                    "params", parameters)), true).join();
            var result = MAPPER.readTree(answer.orTimeout(30, TimeUnit.SECONDS).join()).path("result");
            return result.path("object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket.abort();
        }
    }

    /** Other messages, which the Dev UI sends to everybody, have no id. */
    private record Answers(CompletableFuture<String> answer, StringBuilder text) implements WebSocket.Listener {

        Answers(CompletableFuture<String> answer) {
            this(answer, new StringBuilder());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                if (text.toString().contains("\"id\"")) {
                    answer.complete(text.toString());
                }
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            answer.completeExceptionally(failure);
        }
    }
}

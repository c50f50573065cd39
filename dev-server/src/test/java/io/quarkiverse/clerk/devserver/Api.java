package io.quarkiverse.clerk.devserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Talks to a server the way a backend does, and holds its answers to Clerk's description of them. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ClerkDevServer server;
    private final String key;

    Api(ClerkDevServer server) {
        this(server, server.secretKey());
    }

    private Api(ClerkDevServer server, String key) {
        this.server = server;
        this.key = key;
    }

    /** The same with another key, such as a machine's. */
    Api as(String otherKey) {
        return new Api(server, otherKey);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    Answer patch(String path, String json) {
        return send(request(path).method("PATCH", BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) {
        return send(request(path).PUT(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a form with a file in it. */
    Answer upload(String method, String path, String content) {
        return send(file(anonymous(path).header("Authorization", "Bearer " + key), method, content));
    }

    static HttpRequest.Builder file(HttpRequest.Builder request, String method, String content) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--b--\r\n";
        return request.header("Content-Type", "multipart/form-data; boundary=b")
                .method(method, BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1));
    }

    /** A request with the right key and content type. */
    HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    /** A request without a key. */
    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    Answer send(HttpRequest.Builder request) {
        HttpRequest sent = request.build();
        Answer answer = exchange(sent);
        OpenApiCheck.check(OpenApi.BACKEND, sent.method(), sent.uri().getRawPath(), answer.status(), answer.text());
        return answer;
    }

    /** The answer, whatever Clerk's descriptions say of it. */
    static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The status alone, for stopwatches: to hold a long answer to the description takes longer than to get it. */
    static int status(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    record Answer(int status, String text, HttpHeaders headers) {

        String location() {
            return headers.firstValue("Location").orElseThrow();
        }

        JsonNode json() {
            return Api.json(text);
        }

        String id() {
            return json().path("id").asText();
        }

        /** Of a list, with or without a total. */
        List<String> ids() {
            return texts("id");
        }

        /** The values of a field, likewise. */
        List<String> texts(String field) {
            JsonNode list = json().isArray() ? json() : json().path("data");
            return StreamSupport.stream(list.spliterator(), false).map(item -> item.path(field).asText()).toList();
        }

        String code() {
            return json().path("errors").path(0).path("code").asText();
        }

        String param() {
            return json().path("errors").path(0).path("meta").path("param_name").asText();
        }
    }
}

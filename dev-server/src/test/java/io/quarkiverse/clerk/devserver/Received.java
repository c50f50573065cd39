package io.quarkiverse.clerk.devserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The answer to a request, whatever it is.
 *
 * @param status 0 if there was none
 * @param text the body; without an answer, why there is none
 * @param location where it leads; empty if nowhere
 * @param took until it was there
 */
record Received(int status, String text, String location, Duration took) {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration END_OF_PATIENCE = Duration.ofSeconds(20);
    private static final int FIRST_ERROR = 400;
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Received send(ClerkDevServer server, String method, String path, String body, String type) {
        return send(request(server, method, path, body, type).header("Authorization", "Bearer " + server.secretKey()));
    }

    static HttpRequest.Builder request(ClerkDevServer server, String method, String path, String body, String type) {
        return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(END_OF_PATIENCE).header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body));
    }

    static Received send(HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Received(response.statusCode(), response.body(), response.headers().firstValue("Location").orElse(""),
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            return new Received(0, e.toString(), "", Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    boolean isSlow() {
        return took.compareTo(PATIENCE) > 0;
    }

    JsonNode body() {
        try {
            return Api.json(text);
        } catch (AssertionError e) {
            return Api.json("{}");
        }
    }

    /** What is wrong with it; empty if nothing is. */
    String complaint() {
        if (status == 0 || status >= 500 && status != 501) {
            return status + " " + text;
        }
        JsonNode error = body().at("/errors/0");
        boolean clerks = Stream.of("code", "message", "long_message").allMatch(name -> error.path(name).isTextual())
                && body().path("clerk_trace_id").isTextual();
        if (status >= FIRST_ERROR && !clerks && !text.startsWith("<!DOCTYPE html>")) {
            return status + " not Clerk's form: " + text;
        }
        return isSlow() ? "slow, " + took : "";
    }
}

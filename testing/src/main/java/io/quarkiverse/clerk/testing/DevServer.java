package io.quarkiverse.clerk.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * The dev server that the application under test uses. It may run in another class loader or process, so it is asked over
 * HTTP, directly and on this machine only.
 */
record DevServer(URI url) {

    private static final String API_URL = "quarkus.clerk.api-url";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY).connectTimeout(TIMEOUT).build();

    /** {@return that of the running test, whose configuration Quarkus has made known} */
    static DevServer configured() {
        return at(ConfigProvider.getConfig().getOptionalValue(API_URL, String.class).orElse(""));
    }

    /**
     * Takes an address for that of a dev server.
     *
     * @param url {@code quarkus.clerk.api-url}; empty if it is not set
     * @return the dev server
     * @throws IllegalStateException if the address is not on this machine
     */
    static DevServer at(String url) {
        var uri = parse(url);
        if (uri.getHost() == null || !THIS_MACHINE.contains(uri.getHost())) {
            throw none("%s is %s, which is not on this machine".formatted(API_URL, url.isEmpty() ? "not set" : url));
        }
        return new DevServer(uri);
    }

    private static URI parse(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw none("%s is no URL".formatted(API_URL));
        }
    }

    /**
     * Asks for something.
     *
     * @param path where
     * @param what what is asked for, exactly
     * @return the answer, such as a token; never blank
     * @throws IllegalArgumentException if the dev server refuses
     * @throws IllegalStateException if nobody answers
     */
    String post(String path, ObjectNode what) {
        return ask("POST", path, Json.write(what));
    }

    /**
     * Sets something.
     *
     * @param path of what
     * @param what how it is to be
     * @throws IllegalArgumentException if the dev server refuses
     * @throws IllegalStateException if nobody answers
     */
    void put(String path, ObjectNode what) {
        ask("PUT", path, Json.write(what));
    }

    /**
     * Looks at something.
     *
     * @param path of what
     * @return what it is, in JSON; never blank
     * @throws IllegalArgumentException if the dev server refuses
     * @throws IllegalStateException if nobody answers
     */
    String get(String path) {
        return ask("GET", path, "");
    }

    /**
     * Asks for an end of something.
     *
     * @param path of what
     * @throws IllegalArgumentException if the dev server refuses
     * @throws IllegalStateException if nobody answers
     */
    void delete(String path) {
        ask("DELETE", path, "");
    }

    private String ask(String method, String path, String body) {
        var answer = send(HttpRequest.newBuilder(url.resolve(path)).timeout(TIMEOUT)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build());
        if (answer.statusCode() == 200 && !answer.body().isBlank()) {
            return answer.body().strip();
        }
        throw new IllegalArgumentException("The dev server refuses: %s (status %d for %s)".formatted(reason(answer.body()),
                answer.statusCode(), Stream.of(method, path, body).filter(part -> !part.isEmpty()).collect(joining(" "))));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw none("nothing answers at " + url);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String reason(String answer) {
        return json(answer).at("/errors/0/long_message").asText("it does not say why; is it the dev server at all?");
    }

    /** {@return what an answer says; a missing node if it is not JSON} */
    static JsonNode json(String answer) {
        try {
            return Json.read(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static IllegalStateException none(String why) {
        return new IllegalStateException("There is no dev server: " + why + ". Dev Services starts one for a "
                + "@QuarkusTest or @QuarkusIntegrationTest if no key of a real instance is set: put yours under %prod. "
                + "Where a real instance is used, @ClerkSecurity needs no tokens");
    }
}

package io.quarkiverse.clerk.testing;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** The webhooks that a dev server has sent, or is about to. */
record SentWebhooks(DevServer server) {

    private static final String PATH = "/dev/webhooks";
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Those that have failed before are of other tests, and not waited for. */
    void awaitDelivered(Duration atMost) {
        tellWhereTheApplicationIs();
        long end = System.nanoTime() + atMost.toNanos();
        Set<String> awaited = new HashSet<>();
        while (true) {
            var messages = messages();
            messages.stream().filter(message -> is("pending", message)).map(SentWebhooks::id).forEach(awaited::add);
            var left = messages.stream().filter(message -> awaited.contains(id(message)) && !is("delivered", message)).toList();
            if (left.isEmpty()) {
                return;
            }
            if (System.nanoTime() >= end || left.stream().noneMatch(message -> is("pending", message))) {
                throw new AssertionError(
                        "Not delivered within " + atMost.toMillis() + " ms: "
                                + left.stream().map(SentWebhooks::describe).collect(Collectors.joining("; ")));
            }
            pause();
        }
    }

    /**
     * Dev Services cannot know a random port ahead, nor that an earlier application has left its own behind. What was sent
     * until now is sent again at once.
     */
    private void tellWhereTheApplicationIs() {
        var told = DevServer.json(server.get(PATH + "/endpoint")).path("url").asText();
        ApplicationUnderTest.webhooks().filter(url -> !url.equals(told))
                .ifPresent(url -> server.put(PATH + "/endpoint", Json.object().put("url", url)));
    }

    private List<JsonNode> messages() {
        return StreamSupport.stream(DevServer.json(server.get(PATH)).path("data").spliterator(), false).toList();
    }

    private static String id(JsonNode message) {
        return message.path("id").asText();
    }

    private static boolean is(String status, JsonNode message) {
        return message.path("status").asText().equals(status);
    }

    private static String describe(JsonNode message) {
        var attempts = message.path("attempts");
        var last = attempts.path(attempts.size() - 1);
        return "%s %s is %s%s".formatted(message.path("type").asText(), id(message), message.path("status").asText(),
                last.isMissingNode() ? ""
                        : last.path("error").isNull() ? ", answered " + last.path("status").asInt()
                                : ", " + last.path("error").asText());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

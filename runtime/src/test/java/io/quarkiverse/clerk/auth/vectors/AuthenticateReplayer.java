package io.quarkiverse.clerk.auth.vectors;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.token.MovableClock;

/** Replays the authentication of requests: one, or several in one process. */
final class AuthenticateReplayer implements Replayer {

    private static final Pattern URL = Pattern.compile("([^:/?#]+)://([^/?#]*)(.*)", Pattern.DOTALL);

    private final JsonNode tables;

    AuthenticateReplayer(JsonNode tables) {
        this.tables = tables;
    }

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        var process = new Process(tables);
        if (!vectorCase.has("steps")) {
            return process.answer(vectorCase, vectorCase.path("options"));
        }
        var outcome = Vectors.JSON.createObjectNode();
        var steps = outcome.putArray("steps");
        for (var step : vectorCase.path("steps")) {
            var options = ((ObjectNode) vectorCase.path("options")).deepCopy();
            step.path("options").fields().forEachRemaining(option -> options.set(option.getKey(), option.getValue()));
            steps.add(process.answer(step, options));
        }
        return outcome;
    }

    /** What lives as long as a process does. */
    private static final class Process {

        private final JsonNode tables;
        private final RecordedBackend backend;
        private final MovableClock clock = new MovableClock();
        private final Map<JsonNode, RequestAuthenticator> authenticators = new HashMap<>();

        Process(JsonNode tables) {
            this.tables = tables;
            this.backend = new RecordedBackend(tables);
        }

        ObjectNode answer(JsonNode step, JsonNode recordedOptions) {
            var options = new RecordedOptions(recordedOptions, tables);
            backend.next(step.path("http"));
            clock.set(Instant.ofEpochMilli(step.path("now").asLong(clock.millis())));
            if (options.areRefused()) {
                return Vectors.outcome("throws");
            }
            var authenticator = authenticators.computeIfAbsent(recordedOptions,
                    absent -> options.authenticator(backend, clock));
            var state = authenticator.authenticate(request(step.path("request")).toAuthRequest()).await()
                    .atMost(Duration.ofSeconds(10));
            var outcome = RecordedState.of(state);
            outcome.set("httpCalls", backend.calls());
            return outcome;
        }
    }

    /** The adapter gives us the URL that browsers know; with the proxy settings switched on, it is what these headers say. */
    private static TestRequest request(JsonNode recorded) {
        var request = TestRequest.get(recorded.path("url").asText()).method(recorded.path("method").asText());
        for (var header : recorded.path("headers")) {
            request = request.header(header.path(0).asText(), header.path(1).asText());
        }
        return new TestRequest(request.method(), publicUrl(request), request.fields());
    }

    private static String publicUrl(TestRequest request) {
        var url = URL.matcher(request.url());
        if (!url.matches()) {
            return request.url();
        }
        var origin = first(request, "X-Forwarded-Proto", url.group(1)) + "://"
                + first(request, "X-Forwarded-Host", first(request, "Host", url.group(2)));
        return isOrigin(origin) ? origin + url.group(3) : request.url();
    }

    private static boolean isOrigin(String origin) {
        try {
            return new URI(origin).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String first(TestRequest request, String header, String otherwise) {
        return request.getAll(header).stream().findFirst().map(values -> values.split(",")[0].trim()).orElse(otherwise);
    }
}

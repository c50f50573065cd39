package io.quarkiverse.clerk.auth.vectors;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.token.MovableClock;
import io.quarkiverse.clerk.auth.token.Refused;

/** Replays the verification of single session tokens. */
final class VerifyTokenReplayer implements Replayer {

    private final JsonNode tables;

    VerifyTokenReplayer(JsonNode tables) {
        this.tables = tables;
    }

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        var backend = new RecordedBackend(tables);
        backend.next(vectorCase.path("http"));
        var clock = new MovableClock();
        clock.set(Instant.ofEpochMilli(vectorCase.path("now").asLong()));
        var token = vectorCase.path("token").asText();
        ObjectNode outcome;
        try {
            var claims = new RecordedOptions(vectorCase.path("options"), tables).verifier(backend, clock)
                    .verify(token, Duration.ofSeconds(5)).await().atMost(Duration.ofSeconds(10));
            outcome = Vectors.outcome("payload").put("subject", claims.userId());
        } catch (Refused refused) {
            outcome = Vectors.outcome("throws").put("reason", refused.reason().code());
        }
        outcome.set("httpCalls", backend.calls());
        return outcome;
    }
}

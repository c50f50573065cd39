package io.quarkiverse.clerk.auth.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The recorded requests, with URLs and headers changed at random and put together anew: there is an answer to all of them. */
class MutatedRequestsTest {

    private static final int ROUNDS_PER_CASE = 10;
    private static final String ALPHABET = "ABCabc019-_.=%+/&?#;:,@\\ \t\0\r\n\"{}[]é\ud83d\ude00";

    private final JsonNode file = Vectors.resource("request-authentication.json");
    private final AuthenticateReplayer replayer = new AuthenticateReplayer(file.path("tables"));
    private final Random random = new Random(20_261_123);
    private final List<JsonNode> headers = new ArrayList<>();

    @Test
    void whateverIsSentThereIsAnAnswerAndNoFault() {
        var requests = requests();
        int answered = 0;
        for (var recorded : requests) {
            for (int round = 0; round < ROUNDS_PER_CASE; round++) {
                var changed = mutate(recorded.deepCopy());
                var outcome = replayer.outcome(changed);
                assertThat(outcome.path("status").asText()).as("%s", changed)
                        .isIn("signed-in", "signed-out", "handshake");
                assertThat(outcome.path("reason").asText()).as("%s", changed).isNotEqualTo("internal-error");
                assertThat(outcome.path("setCookie")).as("%s", changed)
                        .allSatisfy(cookie -> assertThat(cookie.asText()).matches("[ -~]+"));
                assertThat(outcome.at("/location/base").asText()).as("%s", changed).matches("[!-~]*");
                answered++;
            }
        }
        assertThat(answered).isGreaterThan(2_500);
    }

    private List<ObjectNode> requests() {
        var requests = new ArrayList<ObjectNode>();
        for (var vectorCase : file.path("cases")) {
            if (vectorCase.path("kind").asText("authenticateRequest").equals("authenticateRequest")
                    && vectorCase.path("request").has("url")
                    && replayer.outcome((ObjectNode) vectorCase).has("status")) {
                requests.add((ObjectNode) vectorCase);
                vectorCase.at("/request/headers").forEach(headers::add);
            }
        }
        return requests;
    }

    private ObjectNode mutate(ObjectNode vectorCase) {
        var request = (ObjectNode) vectorCase.path("request");
        var fields = (ArrayNode) request.withArray("/headers");
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int kind = random.nextInt(5);
            if (kind == 0) {
                request.put("url", request.path("url").asText() + (random.nextBoolean() ? "?" : "&")
                        + anyText("__clerk_db_jwt=dvb_1&__clerk_synced=false&__clerk_redirect_url=https://x.example/"));
            } else if (kind == 1 || fields.isEmpty()) {
                fields.add(headers.get(random.nextInt(headers.size())));
            } else if (kind == 2) {
                fields.remove(random.nextInt(fields.size()));
            } else {
                int at = random.nextInt(fields.size());
                var field = fields.get(at).deepCopy();
                ((ArrayNode) field).set(1, TextNode.valueOf(anyText(field.path(1).asText())));
                fields.set(at, field);
            }
        }
        return vectorCase;
    }

    private String anyText(String text) {
        var changed = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(4); changes > 0 && !changed.isEmpty(); changes--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 1 -> changed.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 2 -> changed.deleteCharAt(at);
                default -> changed.insert(at, changed.substring(at, at + random.nextInt(changed.length() - at + 1)));
            }
        }
        return changed.toString();
    }
}

package io.quarkiverse.clerk.auth.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Replays what Clerk's JavaScript SDK did: the project's own file, or the one that {@code -Dclerk.vectors} names. */
class RequestAuthenticationVectorsTest {

    private final JsonNode file = Vectors.read();
    private final Differences differences = new Differences();
    private final Map<String, Replayer> replayers = Map.of(
            "authenticateRequest", new AuthenticateReplayer(file.path("tables")),
            "verifyToken", new VerifyTokenReplayer(file.path("tables")),
            "authObject", new AuthObjectReplayer(),
            "has", new HasReplayer(),
            "verifyWebhook", new WebhookReplayer(),
            "cookieSuffix", new KeysReplayer(),
            "parsePublishableKey", new KeysReplayer(),
            "accountsUrl", new KeysReplayer(),
            "createRedirect", new RedirectReplayer());

    @Test
    void everyCaseEndsAsRecordedOrAsAHouseRuleSays() {
        var failures = new ArrayList<String>();
        for (var vectorCase : file.path("cases")) {
            var problems = replay((ObjectNode) vectorCase);
            if (!problems.isEmpty()) {
                failures.add(vectorCase.path("id").asText() + " " + String.join("; ", problems));
            }
        }
        failures.forEach(System.out::println);
        int passed = file.path("cases").size() - failures.size();
        System.out.printf("%d passed, %d failed%n", passed, failures.size());
        assertThat(failures).isEmpty();
        assertThat(passed).as("cases in the file").isPositive();
    }

    @Test
    void everyDifferenceIsOfACaseAndNamesItsRule() {
        assertThat(differences.unfounded(Vectors.resource("request-authentication.json"))).isEmpty();
    }

    private List<String> replay(ObjectNode vectorCase) {
        try {
            var replayer = replayers.get(vectorCase.path("kind").asText("authenticateRequest"));
            return replayer == null ? List.of("a kind of case that is not known")
                    : Comparison.differences(differences.expected(vectorCase), replayer.outcome(vectorCase));
        } catch (RuntimeException e) {
            return List.of("ended with " + e);
        }
    }
}

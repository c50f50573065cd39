package io.quarkiverse.clerk.test.neighbours;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same where the endpoint is known before anybody is authenticated, so that annotations can say who does it. */
abstract class LazyNeighbourScenarios extends NeighbourScenarios {

    @Override
    int badTokenOnOpenEndpoint() {
        return 200;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/selected/clerk", "/selected/clerk-by-name", "/selected/clerk-admin" })
    void anEndpointChoosesClerk(String path) {
        get(path, Tokens.clerk("\"org_id\":\"org_1\"", "\"org_role\":\"org:admin\"")).statusCode(200).body(is("user_ann"));
        assertOneChallenge(get(path, Tokens.neighbour()), null);
        assertOneChallenge(given().get(path).then(), "Bearer");
    }

    @Test
    void anEndpointChoosesTheNeighbour() {
        get("/selected/neighbour", Tokens.neighbour()).statusCode(200).body(is("bob"));
        assertOneChallenge(get("/selected/neighbour", Tokens.clerk()), null);
        assertOneChallenge(given().get("/selected/neighbour").then(), "Bearer");
    }

    @Test
    void theChosenAlsoHasToLetThemIn() {
        get("/selected/clerk-admin", Tokens.clerk()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/selected/clerk", "/selected/clerk-by-name", "/selected/clerk-admin", "/selected/neighbour" })
    void garbageIsRefusedByWhoeverIsChosen(String path) {
        for (var token : Tokens.bad()) {
            assertOneChallenge(get(path, token), null);
        }
    }
}

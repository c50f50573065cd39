package io.quarkiverse.clerk.it.tour;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** The client against the dev server: every operation that the dev server does in full. */
@QuarkusTest
class ToursTest {

    @ParameterizedTest
    @MethodSource("io.quarkiverse.clerk.it.tour.FullScope#groups")
    void everyOperationOfTheGroupDoesWhatItShould(String group) {
        var answer = given().get("/tours/" + group);

        assertThat(answer.statusCode()).as(group + ": " + answer.asString()).isEqualTo(200);
        var steps = List.of(answer.as(Step[].class));
        assertThat(steps).allSatisfy(step -> assertThat(step.calls()).as(step.name()).isNotEmpty());
        assertThat(steps.stream().flatMap(step -> step.calls().stream())
                .map(call -> ApiOperation.of(call).orElseThrow().call()))
                .contains(FullScope.calls(group));
    }

    @Test
    void thereIsNoTourOfWhatIsNoGroup() {
        given().get("/tours/nobody").then().statusCode(404);
    }
}

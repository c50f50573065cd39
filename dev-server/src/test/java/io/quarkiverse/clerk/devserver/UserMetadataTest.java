package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UserMetadataTest extends ServerTest {

    private static final String PATH = "/v1/users/user_ann/metadata";

    @Test
    void patchMergesDeeplyAndNullsRemove() {
        api.patch(PATH, "{\"public_metadata\": {\"plan\": {\"name\": \"gold\", \"seats\": 3}, \"x\": 1}}");
        clock.advance(Duration.ofMinutes(1));

        Answer merged = api.patch(PATH, """
                {"public_metadata": {"plan": {"seats": null, "since": 2020}, "x": null}, "private_metadata": {"n": [1]}}""");

        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.json().path("public_metadata")).isEqualTo(
                Api.json("{\"plan\": {\"name\": \"gold\", \"since\": 2020}}"));
        assertThat(merged.json().path("private_metadata")).isEqualTo(Api.json("{\"n\": [1]}"));
        assertThat(merged.json().path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.get("/v1/users/user_ann").json()).isEqualTo(merged.json());
    }

    @Test
    void putReplacesWhatItNamesAndLeavesTheRest() {
        api.patch(PATH, "{\"public_metadata\": {\"a\": 1}, \"unsafe_metadata\": {\"b\": 2}}");

        JsonNode replaced = api.put(PATH, "{\"public_metadata\": {\"c\": null}}").json();

        assertThat(replaced.path("public_metadata")).isEqualTo(Api.json("{\"c\": null}"));
        assertThat(replaced.path("unsafe_metadata")).isEqualTo(Api.json("{\"b\": 2}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"public_metadata\": \"x\"} | form_param_format_invalid | public_metadata",
            "{\"private_metadata\": null} | form_param_format_invalid | private_metadata",
            "{\"first_name\": \"X\"} | form_param_unknown | first_name" })
    void nothingButObjectsIsTaken(String body, String code, String param) {
        for (Answer refused : new Answer[] { api.patch(PATH, body), api.put(PATH, body) }) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.param()).isEqualTo(param);
        }
        assertThat(api.get("/v1/users/user_ann").json().path("first_name").asText()).isEqualTo("Ann");
    }

    @Test
    void theUserMustExist() {
        assertThat(api.patch("/v1/users/user_x/metadata", "{}").code()).isEqualTo("resource_not_found");
        assertThat(api.put("/v1/users/user_x/metadata", "{}").status()).isEqualTo(404);
    }
}

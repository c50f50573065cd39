package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class MachinesTest extends ServerTest {

    private static final String MACHINES = "/v1/machines";

    private Answer create(String name) {
        return api.post(MACHINES, "{\"name\": \"" + name + "\"}");
    }

    private static Iterable<String> names(Answer page) {
        return StreamSupport.stream(page.json().path("data").spliterator(), false)
                .map(machine -> machine.path("name").asText()).toList();
    }

    private String key(String id) {
        return api.get(MACHINES + "/" + id + "/secret_key").json().path("secret").asText();
    }

    private int statusWith(String key) {
        return api.as(key).post("/v1/m2m_tokens", "{}").status();
    }

    @Test
    void aMachineIsCreatedReadChangedAndDeleted() {
        JsonNode created = api.post(MACHINES, """
                {"name": "Mail", "default_token_ttl": 60, "scoped_machines": ["mch_worker", "mch_worker"]}""").json();
        String path = MACHINES + "/" + created.path("id").asText();
        assertThat(created.path("id").asText()).startsWith("mch_");
        assertThat(created.path("secret_key").asText()).startsWith("ak_");
        assertThat(created.path("scoped_machines")).hasSize(1);
        assertThat(created.at("/scoped_machines/0/id").asText()).isEqualTo("mch_worker");

        JsonNode read = api.get(path).json();
        assertThat(read.has("secret_key")).isFalse();
        assertThat(read.path("default_token_ttl").intValue()).isEqualTo(60);

        clock.advance(Duration.ofSeconds(1));
        JsonNode changed = api.patch(path, "{\"name\": \"Post\"}").json();
        assertThat(changed.path("name").asText()).isEqualTo("Post");
        assertThat(changed.path("default_token_ttl").intValue()).isEqualTo(60);
        assertThat(changed.path("updated_at").longValue()).isEqualTo(clock.millis());

        assertThat(api.delete(path).json().path("deleted").booleanValue()).isTrue();
        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(statusWith(created.path("secret_key").asText())).isEqualTo(401);
    }

    @Test
    void aTokenLivesForAnHourUnlessTheMachineSaysOtherwise() {
        assertThat(create("Mail").json().path("default_token_ttl").intValue()).isEqualTo(3600);
    }

    @Test
    void theNewestMachineComesFirst() {
        clock.advance(Duration.ofSeconds(1));
        create("b");
        clock.advance(Duration.ofSeconds(1));
        create("a");
        assertThat(names(api.get(MACHINES))).containsExactly("a", "b", "Worker");
        assertThat(api.get(MACHINES + "?limit=1").json().path("total_count").intValue()).isEqualTo(3);
        assertThat(names(api.get(MACHINES + "?order_by=name"))).containsExactly("a", "b", "Worker");
        assertThat(names(api.get(MACHINES + "?order_by=%2Bcreated_at&offset=1"))).containsExactly("b", "a");
    }

    @Test
    void machinesAreFoundByAPartOfTheNameOrTheWholeId() {
        create("Mail");
        assertThat(names(api.get(MACHINES + "?query=AI"))).containsExactly("Mail");
        assertThat(names(api.get(MACHINES + "?query=mch_worker"))).containsExactly("Worker");
        assertThat(names(api.get(MACHINES + "?query=mch_work"))).isEmpty();
    }

    @Test
    void aReplacedKeyIsGoodForAsLongAsWasSaid() {
        String id = create("Mail").id();
        String old = key(id);
        Answer rotated = api.post(MACHINES + "/" + id + "/secret_key/rotate", "{\"previous_token_ttl\": 60}");
        String current = rotated.json().path("secret").asText();
        assertThat(current).isEqualTo(key(id)).isNotEqualTo(old);

        clock.advance(Duration.ofSeconds(59));
        assertThat(statusWith(old)).isEqualTo(201);
        clock.advance(Duration.ofSeconds(1));
        assertThat(statusWith(old)).isEqualTo(401);
        assertThat(statusWith(current)).isEqualTo(201);
    }

    @Test
    void aKeyCanBeReplacedAtOnceAndTwice() {
        String id = create("Mail").id();
        String first = key(id);
        api.post(MACHINES + "/" + id + "/secret_key/rotate", "{\"previous_token_ttl\": 60}");
        String second = key(id);
        api.post(MACHINES + "/" + id + "/secret_key/rotate", "{\"previous_token_ttl\": 0}");
        assertThat(statusWith(second)).isEqualTo(401);
        assertThat(statusWith(first)).isEqualTo(201);
        assertThat(statusWith(key(id))).isEqualTo(201);
    }

    @Test
    void aReplacedKeyGoesWithItsMachine() {
        String id = create("Mail").id();
        String old = key(id);
        api.post(MACHINES + "/" + id + "/secret_key/rotate", "{\"previous_token_ttl\": 60}");
        api.delete(MACHINES + "/" + id);
        assertThat(statusWith(old)).isEqualTo(401);
    }

    @Test
    void theKeyOfAMachineOpensNothingElse() {
        Api machine = api.as(key("mch_worker"));
        assertThat(machine.get(MACHINES).status()).isEqualTo(401);
        assertThat(machine.get("/v1/users").status()).isEqualTo(401);
        assertThat(machine.get("/v1/api_keys?subject=mch_worker").status()).isEqualTo(401);
    }

    @Test
    void aMachineIsAllowedToCallAnotherUntilThatIsTakenBack() {
        String id = create("Mail").id();
        String scopes = MACHINES + "/" + id + "/scopes";
        JsonNode scope = api.post(scopes, "{\"to_machine_id\": \"mch_worker\"}").json();
        assertThat(scope.path("from_machine_id").asText()).isEqualTo(id);
        assertThat(scope.path("created_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.get(MACHINES + "/" + id).json().at("/scoped_machines/0/id").asText()).isEqualTo("mch_worker");

        assertThat(api.delete(scopes + "/mch_worker").json().path("deleted").booleanValue()).isTrue();
        assertThat(api.get(MACHINES + "/" + id).json().path("scoped_machines")).isEmpty();
        assertThat(api.delete(scopes + "/mch_worker").status()).isEqualTo(404);
    }

    @Test
    void aMachineIsAllowedOnce() {
        String scopes = MACHINES + "/" + create("Mail").id() + "/scopes";
        api.post(scopes, "{\"to_machine_id\": \"mch_worker\"}");
        assertThat(api.post(scopes, "{\"to_machine_id\": \"mch_worker\"}").status()).isEqualTo(409);
    }

    @Test
    void nobodyIsAllowedToCallADeletedMachine() {
        String id = create("Mail").id();
        api.post(MACHINES + "/mch_worker/scopes", "{\"to_machine_id\": \"" + id + "\"}");
        api.delete(MACHINES + "/" + id);
        assertThat(api.get(MACHINES + "/mch_worker").json().path("scoped_machines")).isEmpty();
    }

    @Test
    void aMachineHasOnlySoManyScopes() {
        StringBuilder scoped = new StringBuilder("\"mch_worker\"");
        for (int i = 1; i < 150; i++) {
            scoped.append(", \"").append(create("m" + i).id()).append('"');
        }
        String one = create("one").id();
        String full = "{\"name\": \"full\", \"scoped_machines\": [" + scoped;
        assertThat(api.post(MACHINES, full + ", \"" + one + "\"]}").param()).isEqualTo("scoped_machines");
        String id = api.post(MACHINES, full + "]}").id();
        assertThat(api.get(MACHINES + "/" + id).json().path("scoped_machines")).hasSize(150);
        Answer refused = api.post(MACHINES + "/" + id + "/scopes", "{\"to_machine_id\": \"" + one + "\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("to_machine_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "                                    | {}                                                    | name",
            "                                    | {\"name\": \"\"}                                      | name",
            "                                    | {\"name\": \"a\", \"default_token_ttl\": 0}           | default_token_ttl",
            "                                    | {\"name\": \"a\", \"default_token_ttl\": 315360001}   | default_token_ttl",
            "                                    | {\"name\": \"a\", \"scoped_machines\": [\"mch_no\"]}  | scoped_machines",
            "                                    | {\"name\": \"a\", \"scopes\": []}                     | scopes",
            "/mch_worker/scopes                  | {}                                                    | to_machine_id",
            "/mch_worker/secret_key/rotate       | {}                                                    | previous_token_ttl",
            "/mch_worker/secret_key/rotate       | {\"previous_token_ttl\": 28801}                       | previous_token_ttl",
    })
    void whatCannotBeIsRefused(String path, String body, String param) {
        Answer refused = api.post(MACHINES + (path == null ? "" : path), body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aLongNameOrAnUnknownOrderIsRefused() {
        assertThat(create("n".repeat(256)).param()).isEqualTo("name");
        assertThat(api.patch(MACHINES + "/mch_worker", "{\"name\": null}").param()).isEqualTo("name");
        assertThat(api.get(MACHINES + "?order_by=id").param()).isEqualTo("order_by");
    }

    @Test
    void aMachineThatDoesNotExistIsNotFound() {
        String missing = MACHINES + "/mch_missing";
        assertThat(api.get(missing).status()).isEqualTo(404);
        assertThat(api.patch(missing, "{}").status()).isEqualTo(404);
        assertThat(api.delete(missing).status()).isEqualTo(404);
        assertThat(api.get(missing + "/secret_key").status()).isEqualTo(404);
        assertThat(api.post(missing + "/secret_key/rotate", "{\"previous_token_ttl\": 0}").status()).isEqualTo(404);
        assertThat(api.post(missing + "/scopes", "{\"to_machine_id\": \"mch_worker\"}").status()).isEqualTo(404);
        assertThat(api.post(MACHINES + "/mch_worker/scopes", "{\"to_machine_id\": \"mch_missing\"}").status()).isEqualTo(404);
        assertThat(api.delete(MACHINES + "/mch_worker/scopes/mch_missing").status()).isEqualTo(404);
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.session.SignUpResource;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.SigningKey;
import io.quarkiverse.clerk.devserver.token.SigningKeys;

/** Without a server: sign-ups begin in a browser, so that none can be made over the Backend API. */
class SignUpsTest {

    private final TestClock clock = new TestClock();
    private final Store store = new Store(clock);
    private final Documents documents = store.documents("sign_up_attempt");
    private SignUpResource resource;
    private String id;

    @BeforeEach
    void begin() {
        resource = new SignUpResource(new Instance(store, clock, new SigningKeys(store, SigningKey::generate), () -> "http://u",
                () -> "https://i"));
        ObjectNode begun = documents.draft("sua", SignUpResource.BLANK)
                .put("abandon_at", clock.millis() + Duration.ofDays(1).toMillis());
        id = documents.add(begun.put("email_address", "new@example.com")).path("id").textValue();
    }

    private JsonNode ask(String method, String id, String body) {
        ApiRequest request = new ApiRequest(Map.of("id", id), new Query(Map.of()), Json.literal(body), null, Optional.empty(),
                null);
        JsonNode answer = resource.routes().stream().filter(route -> route.method().equals(method)).findFirst().orElseThrow()
                .operation().answer(request);
        OpenApiCheck.check(OpenApi.BACKEND, method, "/v1/sign_ups/" + id, 200, Json.write(answer));
        return answer;
    }

    @Test
    void aSignUpIsFound() {
        JsonNode found = ask("GET", id, "{}");
        assertThat(found.path("email_address").asText()).isEqualTo("new@example.com");
        assertThat(found.path("status").asText()).isEqualTo("missing_requirements");
    }

    @Test
    void aSignUpIsChanged() {
        JsonNode changed = ask("PATCH", id, "{\"external_id\": \"e1\", \"custom_action\": true}");
        assertThat(changed.path("external_id").asText()).isEqualTo("e1");
        assertThat(ask("GET", id, "{}").path("custom_action").booleanValue()).isTrue();
        assertThat(ask("PATCH", id, "{\"external_id\": null, \"custom_action\": null}").path("external_id").isNull()).isTrue();
        assertThat(ask("GET", id, "{}").path("custom_action").booleanValue()).isFalse();
    }

    @Test
    void aSignUpIsAbandonedByTheClockAndNotChangedAnyMore() {
        clock.advance(Duration.ofDays(1));
        assertThat(ask("GET", id, "{}").path("status").asText()).isEqualTo("abandoned");
        assertRefused(403, id, "{\"external_id\": \"e1\"}");
    }

    @Test
    void aCompleteSignUpIsNotChangedAnyMore() {
        documents.save(documents.edit(id).put("status", "complete"));
        clock.advance(Duration.ofDays(1));
        assertThat(ask("GET", id, "{}").path("status").asText()).isEqualTo("complete");
        assertRefused(403, id, "{\"external_id\": \"e1\"}");
    }

    @Test
    void aWrongChangeIsRefused() {
        assertRefused(404, "sua_x", "{}");
        assertRefused(422, id, "{\"email_address\": \"x@example.com\"}");
        assertRefused(422, id, "{\"custom_action\": \"yes\"}");
    }

    private void assertRefused(int status, String id, String body) {
        assertThatThrownBy(() -> ask("PATCH", id, body)).isInstanceOfSatisfying(ApiException.class,
                refused -> assertThat(refused.status()).isEqualTo(status));
    }
}

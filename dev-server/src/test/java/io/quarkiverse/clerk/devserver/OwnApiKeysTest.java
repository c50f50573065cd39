package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** The API keys of signed-in users, asked for as Clerk's script does. */
class OwnApiKeysTest extends ServerTest {

    private static final String KEYS = "/api_keys";

    private String token;

    @BeforeEach
    void signIn() {
        token = server.sessionToken("user_bob");
    }

    private HttpRequest.Builder request(String path) {
        return api.anonymous(path).header("Origin", Script.ORIGIN).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Answer get(String path) {
        return checked("GET", request(path).GET());
    }

    private Answer send(String method, String path, String json) {
        return checked(method, request(path).method(method, BodyPublishers.ofString(json)));
    }

    private static Answer checked(String method, HttpRequest.Builder request) {
        HttpRequest sent = request.build();
        Answer answer = Api.exchange(sent);
        if (answer.status() < 400) {
            // Of refusals the file says another form, in which Clerk's script finds no code.
            OpenApiCheck.check(OpenApi.FRONTEND, method, sent.uri().getRawPath(), answer.status(), answer.text());
        }
        return answer;
    }

    private Answer create(String subject) {
        return send("POST", KEYS, "{\"type\": \"api_key\", \"name\": \"mine\", \"subject\": \"" + subject + "\"}");
    }

    @Test
    void aKeyIsMadeListedDescribedAndRevoked() {
        Answer created = create("user_bob");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().firstValue("Access-Control-Allow-Origin")).contains(Script.ORIGIN);
        assertThat(created.json().path("created_by").asText()).isEqualTo("user_bob");
        String secret = created.json().path("secret").asText();
        assertThat(api.post("/v1/api_keys/verify", "{\"secret\": \"" + secret + "\"}").id()).isEqualTo(created.id());

        Answer listed = get(KEYS + "?subject=user_bob&query=");
        assertThat(listed.ids()).containsExactly(created.id());
        assertThat(listed.text()).doesNotContain(secret);
        assertThat(send("PATCH", KEYS + "/" + created.id(), "{\"description\": \"d\"}").json().path("description").asText())
                .isEqualTo("d");
        JsonNode revoked = send("POST", KEYS + "/" + created.id() + "/revoke", "{\"revocation_reason\": \"old\"}").json();
        assertThat(revoked.path("revoked").booleanValue()).isTrue();
        assertThat(get(KEYS + "?subject=user_bob").ids()).isEmpty();
    }

    @Test
    void nobodyReachesTheKeysOfOthers() {
        String foreign = api.post("/v1/api_keys", "{\"name\": \"hers\", \"subject\": \"user_ann\"}").id();
        assertThat(get(KEYS + "?subject=user_ann").status()).isEqualTo(404);
        assertThat(create("user_ann").status()).isEqualTo(404);
        assertThat(send("PATCH", KEYS + "/" + foreign, "{\"description\": \"d\"}").status()).isEqualTo(404);
        assertThat(send("POST", KEYS + "/" + foreign + "/revoke", "{}").status()).isEqualTo(404);
        assertThat(api.get("/v1/api_keys/" + foreign).json().path("revoked").booleanValue()).isFalse();
    }

    @Test
    void theKeysOfAnOrganizationAreForThoseWhoMayManageThem() {
        assertThat(create("org_acme").status()).isEqualTo(404);
        api.patch("/v1/organizations/org_acme/memberships/user_bob", "{\"role\": \"org:admin\"}");
        assertThat(create("org_acme").json().path("subject").asText()).isEqualTo("org_acme");
        assertThat(get(KEYS + "?subject=org_acme").ids()).hasSize(1);
    }

    @Test
    void whatIsTheApplicationsToSayIsRefused() {
        for (String field : new String[] { "\"scopes\": [\"all\"]", "\"claims\": {}", "\"created_by\": \"user_ann\"" }) {
            Answer refused = send("POST", KEYS, "{\"name\": \"mine\", \"subject\": \"user_bob\", " + field + "}");
            assertThat(refused.status()).isEqualTo(400);
        }
        assertThat(send("POST", KEYS, "[1").status()).isEqualTo(400);
        assertThat(send("POST", KEYS, "{\"subject\": {}}").status()).isEqualTo(404);
        assertThat(get(KEYS).status()).isEqualTo(400);
        assertThat(get(KEYS + "?subject=user_bob").ids()).isEmpty();
    }

    @Test
    void aTokenThatIsNotValidNowIsRefused() {
        clock.advance(Duration.ofHours(1));
        Answer refused = get(KEYS + "?subject=user_bob");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains(Script.ORIGIN);
        token = "a.b.c";
        assertThat(create("user_bob").status()).isEqualTo(401);
    }

    @Test
    void pagesAreToldThatTheyMayAsk() {
        Answer answer = Api.exchange(api.anonymous(KEYS).header("Origin", Script.ORIGIN)
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody()).build());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).contains("authorization,content-type");
    }
}

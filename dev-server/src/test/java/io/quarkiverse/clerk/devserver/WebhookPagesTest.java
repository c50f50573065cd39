package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Webhooks, seen from outside: what the Backend API does is told, and the developer configures and looks by HTTP. */
class WebhookPagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ENDPOINT = "/dev/webhooks/endpoint";

    private final TestClock clock = new TestClock();
    private Receiver receiver;
    private ClerkDevServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
        server = ClerkDevServer.start(DevServerOptions.defaults().withClock(clock));
        api = new Api(server);
    }

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
    }

    private Answer dev(String method, String path, String body) {
        return api.send(api.anonymous(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private Answer configure(String more) {
        return dev("PUT", ENDPOINT, "{\"url\": \"" + receiver.url() + "\"" + more + "}");
    }

    private List<JsonNode> received() {
        return receiver.toldBy(server);
    }

    private List<String> types() {
        return received().stream().map(event -> event.path("type").asText()).toList();
    }

    @Test
    void whatTheBackendApiDoesToAUserIsTold() {
        configure("");
        String id = api.post("/v1/users", "{\"email_address\": [\"dora@example.com\"], \"external_id\": \"ext_1\"}").id();
        JsonNode updated = api.patch("/v1/users/" + id, "{\"first_name\": \"Dora\"}").json();
        api.delete("/v1/users/" + id);
        assertThat(types()).containsExactly("user.created", "user.updated", "user.deleted");
        assertThat(received().get(1).path("data")).isEqualTo(updated);
        assertThat(received().get(2).path("data")).isEqualTo(Api.json("""
                {"object": "user", "id": "%s", "deleted": true, "external_id": "ext_1"}""".formatted(id)));
    }

    @Test
    void aSessionIsToldWithItsUser() {
        configure(", \"events\": [\"session.created\", \"session.revoked\"]");
        server.sessionToken("ann");
        String id = received().get(0).at("/data/id").asText();
        api.post("/v1/sessions/" + id + "/revoke", "");
        assertThat(types()).containsExactly("session.created", "session.revoked");
        assertThat(received()).extracting(event -> event.at("/data/user/id").asText()).containsOnly("user_ann");
    }

    @Test
    void anEntryOfTheWaitlistIsToldAsTheBackendApiShowsIt() {
        configure(", \"events\": [\"waitlistEntry.updated\"]");
        String id = api.post("/v1/waitlist_entries", "{\"email_address\": \"dora@example.com\"}").id();
        JsonNode invited = api.post("/v1/waitlist_entries/" + id + "/invite", "{}").json();
        assertThat(received()).hasSize(1);
        assertThat(received().get(0).path("data")).isEqualTo(invited);
    }

    @Test
    void theEventNamesWhoCausedIt() {
        configure("");
        api.send(api.request("/v1/users").header("User-Agent", "curl/8").POST(BodyPublishers.ofString("{}")));
        assertThat(received().get(0).path("event_attributes")).isEqualTo(Api.json("""
                {"http_request": {"client_ip": "127.0.0.1", "user_agent": "curl/8"}}"""));
    }

    @Test
    void anEndpointThatIsGoneDisturbsNobody() {
        dev("PUT", ENDPOINT, "{\"url\": \"http://127.0.0.1:1/\"}");
        assertThat(api.post("/v1/users", "{}").status()).isEqualTo(200);
        assertThat(api.get("/v1/users/user_ann").status()).isEqualTo(200);
    }

    @Test
    void onlyTheEventsThatWereAskedForAreSent() {
        configure(", \"events\": [\"user.updated\"]");
        api.patch("/v1/users/" + api.post("/v1/users", "{}").id(), "{}");
        assertThat(types()).containsExactly("user.updated");
    }

    @Test
    void aRandomSecretIsShownOnceAndThenKept() {
        JsonNode first = configure("").json();
        assertThat(first.path("secret").asText()).isEqualTo(server.webhookSecret());
        assertThat(configure("").text()).doesNotContain("secret");
        assertThat(server.webhookSecret()).isEqualTo(first.path("secret").asText());
        assertThat(dev("GET", ENDPOINT, "").json()).isEqualTo(Api.json("""
                {"object": "webhook_endpoint", "url": "%s", "events": []}""".formatted(receiver.url())));
    }

    @Test
    void aSecretCanBeGivenAndIsShownNowhere() {
        assertThat(configure(", \"secret\": \"whsec_YWJj\"").text()).doesNotContain("whsec");
        api.post("/v1/users", "{}");
        assertThat(received()).hasSize(1);
        assertThat(server.webhookSecret()).isEqualTo("whsec_YWJj");
        String id = dev("GET", "/dev/webhooks", "").json().at("/data/0/id").asText();
        assertThat(dev("GET", "/dev/webhooks", "").text() + dev("GET", "/dev/webhooks/" + id, "").text()
                + dev("GET", ENDPOINT, "").text()).doesNotContain("whsec", "YWJj");
    }

    @Test
    void theEndpointCanBeRemoved() {
        configure("");
        assertThat(dev("DELETE", ENDPOINT, "").json().path("deleted").asBoolean()).isTrue();
        assertThat(dev("GET", ENDPOINT, "").status()).isEqualTo(404);
        api.post("/v1/users", "{}");
        assertThat(dev("GET", "/dev/webhooks", "").json()).isEqualTo(Api.json("{\"data\": [], \"total_count\": 0}"));
    }

    @Test
    void theLogShowsEachAttemptAndOneMessageItsPayload() {
        configure("");
        String first = server.webhooks().send("user.created", "{\"id\": \"1\"}");
        String second = server.webhooks().send("user.updated", "{}");
        server.webhooks().awaitDelivered(SOON);
        JsonNode list = dev("GET", "/dev/webhooks", "").json();
        assertThat(list.path("total_count").asInt()).isEqualTo(2);
        assertThat(list.path("data")).extracting(message -> message.path("id").asText()).containsExactly(second, first);
        JsonNode message = dev("GET", "/dev/webhooks/" + first, "").json();
        assertThat(message.path("status").asText()).isEqualTo("delivered");
        assertThat(message.path("created_at").asLong()).isEqualTo(clock.millis());
        assertThat(message.path("attempts")).hasSize(1);
        assertThat(message.at("/attempts/0/status").asInt()).isEqualTo(204);
        assertThat(message.at("/attempts/0/error").isNull()).isTrue();
        assertThat(message.path("payload")).isEqualTo(receiver.requests().get(0).json());
    }

    @Test
    void oneMessageIsReplayed() {
        configure("");
        String id = server.webhooks().send("user.created", "{}");
        server.webhooks().awaitDelivered(SOON);
        assertThat(dev("POST", "/dev/webhooks/" + id + "/replay", "").json().path("id").asText()).isEqualTo(id);
        server.webhooks().awaitDelivered(SOON);
        assertThat(receiver.requests()).extracting(Receiver.Request::id).containsExactly(id, id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"type\": \"user.updated\"} | 2",
            "{\"type\": \"user.updated\", \"since_ms\": %d} | 1",
            "{\"since_ms\": %d} | 2",
            "{} | 0" })
    void theMessagesOfATypeOrSinceATimeAreReplayed(String body, int count) {
        configure("");
        server.webhooks().send("user.created", "{}");
        server.webhooks().send("user.updated", "{}");
        clock.advance(Duration.ofMinutes(1));
        long since = clock.millis();
        server.webhooks().send("user.updated", "{}");
        server.webhooks().send("user.deleted", "{}");
        server.webhooks().awaitDelivered(SOON);
        assertThat(dev("POST", "/dev/webhooks/replay", body.formatted(since)).json())
                .isEqualTo(Api.json("{\"replayed\": " + count + "}"));
        server.webhooks().awaitDelivered(SOON);
        assertThat(receiver.requests()).hasSize(4 + count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "PUT | /dev/webhooks/endpoint | {} | 422",
            "PUT | /dev/webhooks/endpoint | {\"url\": \"ftp://localhost/\"} | 422",
            "PUT | /dev/webhooks/endpoint | {\"url\": \"h t t p\"} | 422",
            "PUT | /dev/webhooks/endpoint | {\"url\": \"http://localhost/\", \"secret\": \"sk_test_1\"} | 422",
            "PUT | /dev/webhooks/endpoint | {\"url\": \"http://localhost/\", \"events\": [\"user.*\"]} | 422",
            "PUT | /dev/webhooks/endpoint | {\"url\": \"http://localhost/\", \"colour\": \"red\"} | 422",
            "PUT | /dev/webhooks/endpoint | [] | 400",
            "GET | /dev/webhooks/endpoint | '' | 404",
            "DELETE | /dev/webhooks/endpoint | '' | 404",
            "GET | /dev/webhooks/msg_1 | '' | 404",
            "POST | /dev/webhooks/msg_1/replay | '' | 404",
            "POST | /dev/webhooks/replay | {\"since_ms\": \"yesterday\"} | 422",
            "PATCH | /dev/webhooks/endpoint | {} | 404" })
    void whatCannotBeDoneIsRefused(String method, String path, String body, int status) {
        Answer answer = dev(method, path, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("errors")).hasSize(1);
        assertThat(server.webhooks().endpoint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "PUT", "DELETE" })
    void otherSitesAreKeptOut(String method) {
        configure("");
        HttpRequest.Builder request = api.anonymous(ENDPOINT).header("Origin", "https://evil.example")
                .method(method, BodyPublishers.ofString(method.equals("PUT") ? "{\"url\": \"https://evil.example\"}" : ""));
        assertThat(api.send(request).status()).isEqualTo(403);
        assertThat(server.webhooks().endpoint().orElseThrow().url()).hasToString(receiver.url());
    }

    @Test
    void onlyJsonIsTaken() {
        HttpRequest.Builder request = api.anonymous(ENDPOINT).header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString("{\"url\": \"https://evil.example\"}"));
        assertThat(api.send(request).status()).isEqualTo(415);
    }

    /** What was sent as deep as can be is deeper within a message. */
    @Test
    void aMessageAboutDeepMetadataCanBeRead() {
        configure("");
        String deep = "{\"a\": ".repeat(99) + "1" + "}".repeat(99);
        assertThat(api.post("/v1/users", "{\"public_metadata\": " + deep + "}").status()).isEqualTo(200);
        server.webhooks().awaitDelivered(SOON);
        String message = server.webhooks().messages().get(0).id();
        JsonNode payload = dev("GET", "/dev/webhooks/" + message, "").json().path("payload");
        assertThat(payload.at("/data/public_metadata" + "/a".repeat(99)).intValue()).isEqualTo(1);
    }
}

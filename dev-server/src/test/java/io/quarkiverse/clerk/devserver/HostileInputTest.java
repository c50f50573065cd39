package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

/**
 * Sends every operation what a stranger might. One server bears all of it, one test after the other, so that what is stored in
 * one can come to light in another. To go on another way: {@code -Dclerk.hostile.seed=…}.
 */
@TestMethodOrder(OrderAnnotation.class)
class HostileInputTest {

    private static final int VALUES_PER_FIELD = Integer.getInteger("clerk.hostile.values", 3);
    private static final int SEGMENTS = 8;
    private static final int QUERIES = 8;
    private static final int MESSAGES = 200;
    private static final int REPEATED = 101;
    private static final Random RANDOM = new Random(Long.getLong("clerk.hostile.seed", 1));

    @TempDir
    static Path directory;
    private static DevServerOptions options;
    private static ClerkDevServer server;
    private static Stranger stranger;
    private static List<DevServerOperation> operations;

    @BeforeAll
    static void start() {
        options = DevServerOptions.defaults().withSnapshot(directory.resolve("clerk.json"))
                .withWebhooks(WebhookEndpoint.of("http://127.0.0.1:1/").withRetries());
        server = ClerkDevServer.start(options);
        operations = server.operations();
        stranger = new Stranger(server, RANDOM);
        stranger.settleIn();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void strangersReachNearlyEverything() {
        List<DevServerOperation> reached = operations.stream().filter(operation -> !operation.method().equals("DELETE"))
                .filter(operation -> stranger.sendRight(operation) < 300).toList();
        assertThat(reached).hasSizeGreaterThan(operations.size() / 2);
        stranger.assertWellBehaved();
    }

    @Test
    @Order(2)
    void anyValueInAnyFieldIsAnswered() {
        for (DevServerOperation operation : changing()) {
            for (String field : stranger.fields(operation)) {
                HostileValues.HEAVY.forEach(value -> stranger.sendSpoilt(operation, field, value));
                for (int i = 0; i < VALUES_PER_FIELD; i++) {
                    stranger.sendSpoilt(operation, field, HostileValues.any(HostileValues.JSON, RANDOM));
                }
            }
            HostileValues.BODIES.forEach(body -> stranger.send(operation, stranger.path(operation), body));
        }
        stranger.assertWellBehaved();
    }

    @Test
    @Order(3)
    void anyVariableOfThePathIsAnswered() {
        for (DevServerOperation operation : changingAndReading()) {
            for (int i = 0; i < SEGMENTS; i++) {
                String segment = HostileValues.any(HostileValues.SEGMENTS, RANDOM);
                stranger.send(operation, stranger.pathWith(operation, segment), stranger.right(operation));
            }
        }
        stranger.assertWellBehaved();
    }

    @Test
    @Order(4)
    void anyQueryIsAnswered() {
        for (DevServerOperation operation : reading()) {
            for (int i = 0; i < QUERIES; i++) {
                stranger.send(operation, stranger.path(operation) + stranger.query(), "");
            }
            String repeated = "user_id=" + HostileValues.any(HostileValues.QUERY, RANDOM) + "&";
            stranger.send(operation, stranger.path(operation) + "?" + repeated.repeat(REPEATED), "");
        }
        stranger.assertWellBehaved();
    }

    @Test
    @Order(5)
    void anyFormIsAnswered() {
        for (DevServerOperation operation : changing()) {
            HostileForms.ALL.forEach(form -> stranger.sendForm(operation, form));
        }
        stranger.assertWellBehaved();
    }

    @Test
    @Order(6)
    void listsCanStillBeRead() {
        Map<String, String> needed = Map.of("/v1/m2m_tokens", "subject=mch_worker", "/v1/api_keys", "subject=user_ann",
                "/v1/public/interstitial", "frontend_api=x");
        List<String> lists = reading().stream().map(DevServerOperation::path).filter(path -> !path.contains("{")).toList();
        Map<String, Integer> statuses = new TreeMap<>();
        lists.forEach(path -> statuses.put(path,
                stranger.read(path + "?limit=100&" + needed.getOrDefault(path, ""))));
        statuses.remove("/v1/clients/handshake_payload");
        assertThat(statuses).hasSizeGreaterThan(30).allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200));
        server.webhooks().messages().stream().limit(MESSAGES)
                .forEach(message -> stranger.read("/dev/webhooks/" + message.id()));
        stranger.assertWellBehaved();
    }

    @Test
    @Order(7)
    void whatStrangersSentIsKeptAndReadAgain() {
        List<String> users = new Api(server).get("/v1/users?limit=500").ids();
        server.close();
        server = ClerkDevServer.start(options);
        assertThat(new Api(server).get("/v1/users?limit=500").ids()).isEqualTo(users).hasSizeGreaterThan(3);
    }

    @Test
    @Order(8)
    void anythingCanBeDeleted() {
        stranger = new Stranger(server, RANDOM, stranger);
        operations.stream().filter(operation -> operation.method().equals("DELETE")).forEach(operation -> {
            HostileValues.SEGMENTS.stream().filter(segment -> !segment.contains("_"))
                    .forEach(segment -> stranger.send(operation, stranger.pathWith(operation, segment), ""));
            stranger.send(operation, stranger.path(operation), "");
        });
        stranger.assertWellBehaved();
        assertThat(new Api(server).get("/v1/users?limit=500").status()).isEqualTo(200);
    }

    private static List<DevServerOperation> reading() {
        return operations.stream().filter(operation -> operation.method().equals("GET")).toList();
    }

    private static List<DevServerOperation> changing() {
        return operations.stream().filter(operation -> !List.of("GET", "DELETE").contains(operation.method())).toList();
    }

    private static List<DevServerOperation> changingAndReading() {
        return operations.stream().filter(operation -> !operation.method().equals("DELETE")).toList();
    }
}

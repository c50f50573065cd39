package io.quarkiverse.clerk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.test.webhooks.PostgresServer;
import io.quarkiverse.clerk.test.webhooks.Programs;

/**
 * The packaged application, with a real PostgreSQL, is killed while it is at a webhook, and started again. Clerk, for which
 * the dev server stands, sends again what was not acknowledged. Nothing is lost, and nothing is there twice.
 */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class KilledIT {

    private static final Duration[] RETRIES = Collections.nCopies(200, Duration.ofMillis(200)).toArray(Duration[]::new);
    private static final Pattern HANDED_ON = Pattern.compile(".*UserEventLog\\].* (msg_\\w+) (user\\.\\w+) (user_\\w+)");

    private static final PostgresServer POSTGRES = new PostgresServer("sample");

    private static Database database;
    private static Application application;
    private static ClerkDevServer clerk;

    @BeforeAll
    static void start() {
        POSTGRES.create();
        database = new Database(POSTGRES);
        int port = Programs.freePort();
        clerk = ClerkDevServer.start(DevServerOptions.defaults().withWebhooks(
                new WebhookEndpoint(URI.create("http://127.0.0.1:" + port + "/clerk/webhooks"), null).withRetries(RETRIES)));
        application = new Application(Map.of(
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL", POSTGRES.url(),
                "QUARKUS_DATASOURCE_USERNAME", PostgresServer.USER,
                "CLERK_SECRET_KEY", clerk.secretKey(),
                "CLERK_API_URL", clerk.url(),
                "CLERK_WEBHOOK_SIGNING_SECRET", clerk.webhookSecret(),
                "QUARKUS_CLERK_WEBHOOKS_DEDUPLICATION_CLAIM_TIMEOUT", "2S"));
        application.start();
    }

    /** Left as it was by the test before, unless that one has failed. */
    @BeforeEach
    void startAgain() {
        if (!application.isRunning()) {
            clerk.webhooks().forgetPending();
            application.start();
        }
    }

    @AfterAll
    static void stop() {
        application.close();
        clerk.close();
        POSTGRES.delete();
    }

    @Test
    void killedBeforeTheTransactionEnds() throws SQLException {
        try (var hold = database.lock("lock table outbox in share mode")) {
            send("user_before");
            database.awaitHeld("insert into outbox");
            application.kill();
        }
        assertThat(database.read("select id from users where id = 'user_before'")).isEmpty();
        application.start();
        isThereOnce("user_before");
    }

    @Test
    void killedAfterTheTransactionAndBeforeThatIsNoted() throws SQLException {
        var hold = database.lock("lock table outbox in share mode");
        send("user_after");
        database.awaitHeld("insert into outbox");
        try (var next = database.lock("lock table clerk_webhook in share mode")) {
            hold.close();
            database.awaitHeld("update clerk_webhook");
            assertThat(database.read("select id from users where id = 'user_after'")).hasSize(1);
            application.kill();
        }
        application.start();
        isThereOnce("user_after");
    }

    @Test
    void killedAfterAnEventWasHandedOnAndBeforeThatIsNoted() throws SQLException {
        var turn = database.lock("select id from outbox_turn for update");
        var id = send("user_twice");
        clerk.webhooks().awaitDelivered(Duration.ofSeconds(30));
        try (var hold = database.lock("select id from outbox where id = '" + id + "' for update")) {
            turn.close();
            database.awaitHeld("update outbox");
            application.kill();
        }
        application.start();
        isThereOnce("user_twice");
        // The outbox promises at least once.
        application.await(lines -> handedOn(lines, "user_twice").equals(List.of(id, id)));
    }

    @Test
    void killedAnywhere() throws SQLException {
        var random = new Random(1);
        for (int round = 0; round < 3; round++) {
            int first = round * 20;
            IntStream.range(first, first + 20).forEach(number -> send("user_any" + number));
            int reached = first + random.nextInt(20);
            database.awaitSome("select 1 from users where id = 'user_any%d'".formatted(reached));
            application.kill();
            application.start();
        }
        allAreThereOnce(IntStream.range(0, 60).mapToObj(number -> "user_any" + number).toList());
    }

    private String send(String userId) {
        return clerk.webhooks().send("user.created", """
                {"object":"user","id":"%s","first_name":"Ann","created_at":1750000000000,"updated_at":1750000000000}"""
                .formatted(userId));
    }

    private void isThereOnce(String userId) throws SQLException {
        allAreThereOnce(List.of(userId));
    }

    private void allAreThereOnce(List<String> userIds) throws SQLException {
        clerk.webhooks().awaitDelivered(Duration.ofSeconds(60));
        database.awaitSome("select 1 where not exists (select 1 from outbox where sent_at is null)");
        assertThat(database.read("select id from users where name = 'Ann' and not deleted")).containsAll(userIds);
        var outbox = database.read("select user_id || ' ' || id from outbox");
        for (var userId : userIds) {
            var recorded = outbox.stream().filter(row -> row.startsWith(userId + " "))
                    .map(row -> row.substring(userId.length() + 1)).toList();
            assertThat(recorded).as(userId).hasSize(1);
            // Once, for who tells events by their ids.
            application.await(lines -> Set.copyOf(handedOn(lines, userId)).equals(Set.copyOf(recorded)));
        }
    }

    private static List<String> handedOn(List<String> lines, String userId) {
        return lines.stream().map(HANDED_ON::matcher).filter(line -> line.matches() && line.group(3).equals(userId))
                .map(line -> line.group(1)).toList();
    }
}

package io.quarkiverse.clerk.webhooktests.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.test.webhooks.PostgresServer;
import io.quarkiverse.clerk.test.webhooks.Programs;
import io.quarkiverse.clerk.test.webhooks.RedisServer;
import io.quarkiverse.clerk.webhooks.WebhookDelivery;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** Two thousand webhooks over fifty connections, some of them twice and some failing once: each is observed once. */
abstract class WebhookLoadTest {

    private static final String SECRET = "whsec_dGhlIHNlY3JldCB0aGF0IGlzIGtub3duIGhlcmU=";
    private static final List<LoadMessage> MESSAGES = LoadMessage.all(2000);
    private static final List<LoadMessage> FAILING = MESSAGES.stream().filter(LoadMessage::fails).toList();

    @TestHTTPResource("/clerk/webhooks")
    URI endpoint;

    @Inject
    Observer observer;

    /** {@return an application with an observer that fails now and then, which is all that may be in its log} */
    static QuarkusUnitTest application(String store) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(Observer.class, LoadMessage.class, WebhookLoadTest.class,
                        Driver.class, Figures.class, RedisServer.class, PostgresServer.class, Programs.class))
                .overrideConfigKey("quarkus.devservices.enabled", "false")
                .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
                .overrideConfigKey("quarkus.clerk.webhooks.deduplication.store", store)
                .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", SECRET)
                .setLogRecordPredicate(WebhookLoadTest::isOfTheRun)
                .assertLogRecords(records -> assertThat(records).allSatisfy(record -> {
                    assertThat(record.getLoggerName()).as(record.getMessage()).isEqualTo(WebhookDelivery.class.getName());
                    assertThat(record.getThrown()).hasMessageContaining("as it is meant to");
                }).hasSameSizeAs(FAILING));
    }

    /**
     * Not of the build of the application, which wonders about what it does not use here, nor about the machine, where others
     * may be at work too.
     */
    private static boolean isOfTheRun(LogRecord record) {
        return record.getLevel().intValue() >= Level.WARNING.intValue()
                && !((ExtLogRecord) record).getThreadName().startsWith("build-")
                && !record.getLoggerName().endsWith("BlockedThreadChecker");
    }

    @Test
    void eachIsObservedOnce() throws Exception {
        var sent = Stream.concat(MESSAGES.stream().flatMap(message -> Stream.generate(() -> message)
                .limit(message.isDoubled() ? 2 : 1)), MESSAGES.stream().filter(LoadMessage::isRepeated)).toList();
        assertThat(sent).hasSize(2200);
        var figures = Driver.send(sent, endpoint, SECRET);
        System.out.println(getClass().getSimpleName() + ": " + figures);

        assertThat(observer.succeeded.keySet()).isEqualTo(MESSAGES.stream().map(LoadMessage::id).collect(Collectors.toSet()));
        assertThat(observer.succeeded.values()).containsOnly(1);
        assertThat(MESSAGES).allSatisfy(
                message -> assertThat(observer.tried.get(message.id())).isEqualTo(message.fails() ? 2 : 1));
        assertThat(observer.wasOnEventLoop).isFalse();
        assertThat(figures.answers()).containsOnlyKeys("204", "500 observer-failed", "503 in-progress")
                .containsEntry("204", sent.size()).containsEntry("500 observer-failed", FAILING.size());
    }
}

package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** A signing secret, and nobody who observes. */
class NoObserversTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Sender.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET)
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkiverse.clerk.webhooks"))
            .assertLogRecords(records -> assertThat(records).singleElement()
                    .satisfies(record -> assertThat(record.getMessage()).contains("nothing observes webhooks")));

    @Test
    void whatIsSignedIsAcknowledgedWithoutBeingRead() {
        Sender.send("msg_1", Sender.event("user.created", "{\"not\":\"a user\"}")).statusCode(204);
    }

    @Test
    void whatIsNotSignedIsRefused() {
        Sender.request("POST", Sender.PATH, "{}".getBytes()).statusCode(400).body("reason", is("headers-missing"));
    }
}

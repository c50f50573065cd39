package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkus.test.QuarkusUnitTest;

/** An application that verifies webhooks in a resource of its own. */
class OwnResourceTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Sender.class, Own.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET)
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkiverse.clerk.webhooks"))
            .assertLogRecords(records -> assertThat(records).isEmpty());

    @Test
    void itGetsTheEventAndNobodyIsWarned() {
        var body = Sender.event("user.deleted", "{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true}");
        Sender.send("/own", "msg_1", body.getBytes(StandardCharsets.UTF_8)).statusCode(200).body(is("user.deleted"));
    }

    @Path("/own")
    public static class Own {

        private final ClerkWebhooks webhooks;

        Own(ClerkWebhooks webhooks) {
            this.webhooks = webhooks;
        }

        @POST
        public String receive(@Context HttpHeaders headers, byte[] body) {
            return webhooks.verify(headers.getRequestHeaders(), body).type();
        }
    }
}

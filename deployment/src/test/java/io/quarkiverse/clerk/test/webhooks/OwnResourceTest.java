package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.WebhookVerificationException;
import io.quarkiverse.clerk.webhooks.event.PermissionDeleted;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.test.QuarkusUnitTest;

/** Webhooks in a resource of the application's own, at the path that the extension's endpoint has otherwise. */
class OwnResourceTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Hooks.class, Sender.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET)
            .setLogRecordPredicate(record -> record.getMessage().contains("nothing observes webhooks"))
            .assertLogRecords(records -> assertThat(records).as("it does something with them").isEmpty());

    @Test
    void itGetsTheEvent() {
        var body = Sender.event("permission.deleted", "{\"object\":\"permission\",\"id\":\"perm_1\",\"deleted\":true}");
        Sender.send(Sender.SECRET, Sender.PATH, "msg_1", body.getBytes()).statusCode(200).body(is("gone: perm_1"));
    }

    @Test
    void itGetsTheReason() {
        Sender.send(Sender.OTHER_SECRET, Sender.PATH, "msg_1", "{}".getBytes()).statusCode(400)
                .body(containsString("signature-mismatch"));
        Sender.send(Sender.SECRET, Sender.PATH, "msg_1", "{}".getBytes()).statusCode(400).body(containsString("not-an-event"));
        Sender.send(Sender.SECRET, Sender.PATH, "msg_1", Sender.event("user.created", "{\"id\":[]}").getBytes()).statusCode(400)
                .body(containsString("data-malformed"));
    }

    @Path(Sender.PATH)
    public static class Hooks {

        @Inject
        ClerkWebhooks webhooks;

        @POST
        public RestResponse<String> receive(@Context HttpHeaders headers, byte[] body) {
            try {
                WebhookEvent event = webhooks.verify(headers.getRequestHeaders(), body);
                return RestResponse.ok(event instanceof PermissionDeleted gone ? "gone: " + gone.permissionId() : event.type());
            } catch (WebhookVerificationException e) {
                return RestResponse.status(RestResponse.Status.BAD_REQUEST, e.getMessage());
            }
        }
    }
}

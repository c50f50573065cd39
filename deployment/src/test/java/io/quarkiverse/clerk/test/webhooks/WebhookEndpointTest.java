package io.quarkiverse.clerk.test.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.event.OrganizationDeleted;
import io.quarkus.test.QuarkusUnitTest;

/** What is answered to webhooks. */
class WebhookEndpointTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Organizations.class, Sender.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET)
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkiverse.clerk.webhooks"))
            .assertLogRecords(records -> assertThat(records).as("strangers write nothing into the log").singleElement()
                    .satisfies(record -> assertThat(record.getParameters()).containsExactly("not-an-event")));

    @Inject
    Organizations organizations;

    @Test
    void aWebhookIsDeliveredOnce() {
        var body = Sender.event("organization.deleted", "{\"object\":\"organization\",\"id\":\"org_1\",\"deleted\":true}");
        Sender.send("msg_1", body).statusCode(204).body(emptyString());
        Sender.send("msg_1", body).statusCode(204);
        assertThat(organizations.deleted).singleElement().satisfies(event -> {
            assertThat(event.organizationId()).isEqualTo("org_1");
            assertThat(event.message().json()).isEqualTo(body);
        });
    }

    @Test
    void whatIsNotSignedIsRefused() {
        given().body("{}").post(Sender.PATH).then().statusCode(400).body("reason", is("headers-missing"));
    }

    /** Who has signed it has the secret, so it is told above DEBUG. */
    @Test
    void whatIsSignedButNoEventIsLogged() {
        Sender.send("msg_2", "{}").statusCode(400).body("reason", is("not-an-event"));
    }

    @Singleton
    static class Organizations {

        final List<OrganizationDeleted> deleted = new CopyOnWriteArrayList<>();

        void deleted(@Observes OrganizationDeleted event) {
            deleted.add(event);
        }
    }
}

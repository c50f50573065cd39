package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestServer.awaitWebhooks;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.event;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.sendReordered;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.sendTogether;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_UPDATED;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.testing.TestWebhook;
import io.quarkiverse.clerk.testing.WebhookAnswer;
import io.quarkiverse.clerk.webhooks.WebhookReason;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.quarkus.test.junit.QuarkusTest;

/** Webhooks of every type and with every defect that the testing kit makes, and those of the dev server. */
@QuarkusTest
class WebhooksTest {

    private final String id = "user_" + UUID.randomUUID();

    private TestWebhook created() {
        return event(USER_CREATED).with("id", id);
    }

    private List<String> newcomers() {
        return given().auth().oauth2(signInAs("ann")).get("/newcomers").then().statusCode(200).extract().jsonPath()
                .getList("", String.class);
    }

    @Test
    void whoSignsUpIsANewcomer() {
        created().send().assertAcknowledged();
        assertThat(newcomers()).contains(id);
    }

    @Test
    void whoIsGoneIsNoNewcomer() {
        created().send().assertAcknowledged();
        event(USER_DELETED).with("id", id).send().assertAcknowledged();
        assertThat(newcomers()).doesNotContain(id);
    }

    @Test
    void whoIsCreatedAtTheDevServerIsANewcomer() {
        var created = given().baseUri(value("quarkus.clerk.api-url")).auth().oauth2(value("quarkus.clerk.secret-key"))
                .contentType("application/json").body(Map.of("external_id", id)).post("/v1/users").then().statusCode(200)
                .extract().<String> path("id");
        awaitWebhooks(Duration.ofSeconds(20));
        assertThat(newcomers()).contains(created);
    }

    private static String value(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }

    @ParameterizedTest
    @EnumSource(WebhookEventType.class)
    void eachTypeOfEventIsAcknowledged(WebhookEventType type) {
        event(type).send().assertAcknowledged();
    }

    @Test
    void aTypeOfTomorrowIsAcknowledged() {
        event("planet.created", Map.of("name", "Vulcan")).send().assertAcknowledged();
    }

    @Test
    void aDuplicateIsAcknowledgedAndNotObserved() {
        var event = created();
        event.send().assertAcknowledged();
        event.send().assertAcknowledged();
        assertThat(newcomers()).containsOnlyOnce(id);
    }

    @Test
    void duplicatesAtOnceAreObservedOnce() {
        var answers = sendTogether(10, created());
        assertThat(answers).anyMatch(WebhookAnswer::isAcknowledged).allMatch(answer -> answer.isAcknowledged()
                || answer.reason().orElseThrow() == WebhookReason.IN_PROGRESS);
        assertThat(newcomers()).containsOnlyOnce(id);
    }

    @Test
    void theOrderIsNoReasonToRefuse() {
        sendReordered(created(), event(USER_UPDATED)).forEach(WebhookAnswer::assertAcknowledged);
        assertThat(newcomers()).contains(id);
    }

    @Test
    void theNamesOfStandardWebhooksAreGoodToo() {
        created().standardHeaders().send().assertAcknowledged();
        assertThat(newcomers()).contains(id);
    }

    static Stream<Arguments> defects() {
        var event = event(USER_CREATED).with("id", "user_intruder");
        return Stream.of(
                Arguments.of(event.old(), WebhookReason.TOO_OLD),
                Arguments.of(event.early(), WebhookReason.TOO_NEW),
                Arguments.of(event.sentAt(Instant.EPOCH), WebhookReason.TOO_OLD),
                Arguments.of(event.wronglySigned(), WebhookReason.SIGNATURE_MISMATCH),
                Arguments.of(event.signedWith("whsec_b3RoZXI="), WebhookReason.SIGNATURE_MISMATCH),
                Arguments.of(event.altered(), WebhookReason.SIGNATURE_MISMATCH),
                Arguments.of(event.unsigned(), WebhookReason.HEADERS_MISSING),
                Arguments.of(event.header("svix-id", "msg_1", "msg_2"), WebhookReason.HEADERS_REPEATED),
                Arguments.of(event.header("svix-timestamp", "soon"), WebhookReason.TIMESTAMP_MALFORMED),
                Arguments.of(event.header("svix-signature", "v2,x"), WebhookReason.SIGNATURE_UNSUPPORTED),
                Arguments.of(event.id("msg_" + "x".repeat(300)), WebhookReason.ID_MALFORMED),
                Arguments.of(event.body("[]".getBytes()), WebhookReason.NOT_AN_EVENT),
                Arguments.of(event.body(new byte[2_000_000]), WebhookReason.BODY_TOO_LARGE),
                Arguments.of(event.with("email_addresses", "none"), WebhookReason.DATA_MALFORMED));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsRefusedForItsReason(TestWebhook webhook, WebhookReason reason) {
        webhook.send().assertRefused(reason);
        assertThat(newcomers()).doesNotContain("user_intruder");
    }
}

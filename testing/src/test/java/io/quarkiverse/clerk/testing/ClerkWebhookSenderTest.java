package io.quarkiverse.clerk.testing;

import static io.quarkiverse.clerk.testing.ClerkWebhookSender.event;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.SESSION_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.webhooks.WebhookReason;
import io.quarkiverse.clerk.webhooks.event.UnknownEvent;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.quarkiverse.clerk.webhooks.event.UserUpdated;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;

class ClerkWebhookSenderTest {

    private Application application;

    @BeforeEach
    void start() throws IOException {
        application = new Application();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private WebhookEvent received() {
        assertThat(application.events).hasSize(1);
        return application.events.get(0);
    }

    @ParameterizedTest
    @EnumSource(WebhookEventType.class)
    void eachTypeHasDataOfItsOwn(WebhookEventType type) {
        event(type).send().assertAcknowledged();
        assertThat(received()).isInstanceOf(type.event());
        assertThat(application.paths).containsExactly("/app/clerk/webhooks");
    }

    @Test
    void theDataCanBeChangedFieldByField() {
        event(USER_CREATED).with("first_name", "Dora").with("last_name", null).with("public_metadata.plan", "gold").send();
        var user = ((UserCreated) received()).data();
        assertThat(user.firstName()).isEqualTo("Dora");
        assertThat(user.lastName()).isNull();
        assertThat(user.publicMetadata()).containsEntry("plan", "gold");
    }

    static Stream<Object> data() {
        return Stream.of("{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true}",
                Map.of("object", "user", "id", "user_1", "deleted", true),
                new DeletedObject("user", "user_1", null, true, null));
    }

    @ParameterizedTest
    @MethodSource("data")
    void theDataCanBeOnesOwn(Object data) {
        event(USER_DELETED, data).send().assertAcknowledged();
        assertThat(((UserDeleted) received()).userId()).isEqualTo("user_1");
    }

    @Test
    void dataThatIsNoObjectIsRefused() {
        for (var data : List.of("[]", "no JSON", List.of(), 1)) {
            assertThatIllegalArgumentException().isThrownBy(() -> event("user.created", data)).withMessageContaining("JSON");
        }
    }

    @Test
    void aTypeNeedNotBeKnown() {
        event("planet.created", Map.of()).send().assertAcknowledged();
        assertThat(received()).isInstanceOf(UnknownEvent.class);
    }

    @Test
    void whatHasHappenedIsOfItsTime() {
        var time = Instant.parse("2026-01-02T03:04:05.006Z");
        event(USER_UPDATED).happenedAt(time).send();
        assertThat(received().timestamp()).isEqualTo(time);
        assertThat(((UserUpdated) received()).data().updatedAt()).isEqualTo(time);
    }

    @Test
    void whatIsSentTwiceIsADuplicateAndWhatIsMadeOfItIsNot() {
        var event = event(USER_CREATED);
        event.send();
        event.send();
        event.with("username", "dora").send();
        assertThat(application.events).extracting(WebhookEvent::id).satisfiesExactly(
                first -> assertThat(first).isEqualTo(event.id()), second -> assertThat(second).isEqualTo(event.id()),
                third -> assertThat(third).startsWith("msg_").isNotEqualTo(event.id()));
    }

    @Test
    void anIdThatIsSetStays() {
        event(USER_CREATED).id("msg_1").with("username", "dora").send();
        assertThat(received().id()).isEqualTo("msg_1");
    }

    static Stream<Arguments> defects() {
        var event = event(USER_CREATED);
        return Stream.of(
                Arguments.of(event.old(), WebhookReason.TOO_OLD),
                Arguments.of(event.early(), WebhookReason.TOO_NEW),
                Arguments.of(event.sentAt(Instant.EPOCH), WebhookReason.TOO_OLD),
                Arguments.of(event.wronglySigned(), WebhookReason.SIGNATURE_MISMATCH),
                Arguments.of(event.signedWith("whsec_b3RoZXI="), WebhookReason.SIGNATURE_MISMATCH),
                Arguments.of(event.altered(), WebhookReason.SIGNATURE_MISMATCH),
                Arguments.of(event.unsigned(), WebhookReason.HEADERS_MISSING),
                Arguments.of(event.standardHeaders().unsigned(), WebhookReason.HEADERS_MISSING),
                Arguments.of(event.header("svix-id"), WebhookReason.HEADERS_MISSING),
                Arguments.of(event.header("svix-id", "msg_1", "msg_2"), WebhookReason.HEADERS_REPEATED),
                Arguments.of(event.header("svix-timestamp", "soon"), WebhookReason.TIMESTAMP_MALFORMED),
                Arguments.of(event.header("svix-signature", "v2,x"), WebhookReason.SIGNATURE_UNSUPPORTED),
                Arguments.of(event.id("msg_" + "x".repeat(300)), WebhookReason.ID_MALFORMED),
                Arguments.of(event.body("[]".getBytes()), WebhookReason.NOT_AN_EVENT),
                Arguments.of(event.with("email_addresses", "none"), WebhookReason.DATA_MALFORMED));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsRefusedForItsReason(TestWebhook webhook, WebhookReason reason) {
        webhook.send().assertRefused(reason);
        assertThat(application.events).isEmpty();
    }

    @Test
    void severalSignaturesAndTheOtherHeadersAreGoodToo() {
        event(USER_CREATED).signedWith("whsec_b3RoZXI=", Application.SECRET).send().assertAcknowledged();
        event(USER_CREATED).standardHeaders().send().assertAcknowledged();
    }

    @Test
    void severalAreSentAtOnceAsOneMessage() {
        assertThat(ClerkWebhookSender.sendTogether(5, event(USER_CREATED))).hasSize(5).allMatch(WebhookAnswer::isAcknowledged);
        assertThat(application.events).hasSize(5).extracting(WebhookEvent::id).containsOnly(application.events.get(0).id());
    }

    @Test
    void whatIsReorderedArrivesBackwardsWithItsTrueTimes() {
        ClerkWebhookSender.sendReordered(event(USER_CREATED), event(USER_UPDATED), event(SESSION_CREATED));
        assertThat(application.events).extracting(WebhookEvent::type)
                .containsExactly("session.created", "user.updated", "user.created");
        assertThat(application.events).extracting(WebhookEvent::timestamp)
                .isSortedAccordingTo((one, other) -> other.compareTo(one)).doesNotHaveDuplicates();
    }

    @Test
    void pathAndSecretAreThoseOfTheApplication() {
        System.setProperty("quarkus.clerk.webhooks.path", "/hooks");
        System.clearProperty("quarkus.clerk.webhooks.signing-secret");
        System.setProperty("clerk.webhook-signing-secret", Application.SECRET.substring(6) + ",whsec_b2xk");
        event(USER_CREATED).send().assertAcknowledged();
        event(USER_CREATED).to("/mine?a=b").send().assertAcknowledged();
        assertThat(application.paths).containsExactly("/app/hooks", "/app/mine?a=b");
    }

    @Test
    void whatIsExpectedAndWasNotIsToldWithoutTheSecret() {
        application.statuses.add(500);
        assertThatThrownBy(() -> event(USER_CREATED).with("username", "dora").send().assertAcknowledged())
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Expected to be acknowledged, [user.created, username=\"dora\"] to %s/app/clerk/webhooks: answered 500",
                        application.url());
        assertThatThrownBy(() -> event(USER_CREATED).signedWith("whsec_b3RoZXI=").send().assertRefused(WebhookReason.TOO_OLD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("Expected to be refused as too-old",
                        "answered 400 signature-mismatch. No signature fits")
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("whsec_b3RoZXI=", Application.SECRET));
        assertThatThrownBy(() -> event(USER_CREATED).send().assertRefused(WebhookReason.TOO_OLD))
                .isInstanceOf(AssertionError.class).hasMessageEndingWith("answered 204");
    }

    @Test
    void withoutAnApplicationItIsSaidWhatToDo() {
        System.clearProperty("quarkus.clerk.webhooks.signing-secret");
        assertThatIllegalStateException().isThrownBy(() -> event(USER_CREATED).send())
                .withMessageContaining("quarkus.clerk.webhooks.signing-secret is not set");
        System.clearProperty("test.url");
        assertThatIllegalStateException().isThrownBy(() -> event(USER_CREATED).send())
                .withMessageContaining("test.url is not set");
    }

    @Test
    void whereNothingAnswersItIsSaid() {
        System.setProperty("test.url", "http://localhost:1");
        assertThatIllegalStateException().isThrownBy(() -> event(USER_CREATED).send())
                .withMessageStartingWith("Nothing answers at http://localhost:1/clerk/webhooks");
        assertThatIllegalStateException().isThrownBy(() -> ClerkWebhookSender.sendTogether(2, event(USER_CREATED)))
                .withMessageStartingWith("Nothing answers at http://localhost:1/clerk/webhooks");
    }
}

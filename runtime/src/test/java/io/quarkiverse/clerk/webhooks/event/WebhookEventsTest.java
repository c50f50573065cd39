package io.quarkiverse.clerk.webhooks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Each type of event, read from a payload. */
class WebhookEventsTest {

    @Test
    void thereIsAPayloadForEachType() throws IOException {
        try (var files = Files.list(Payload.ALL)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted()).isEqualTo(Payload.names()).hasSize(45);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAPayloadIsLost(WebhookEventType type) throws IOException {
        var sent = Payload.of(type);

        var event = Payload.read(type, sent);

        assertThat(event).isExactlyInstanceOf(type.event());
        assertThat(Payload.withoutNothing(Payload.written(event))).isEqualTo(Payload.withoutNothing(sent));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotAlwaysThereMayBeMissing(WebhookEventType type) throws IOException {
        var sent = Required.of(type, Payload.of(type));

        var read = Payload.written(Payload.read(type, sent));

        assertThat(Payload.withoutNothing(read)).isEqualTo(Payload.withoutNothing(sent));
    }

    @ParameterizedTest
    @EnumSource
    void anEventTellsWhichThingItIsAbout(WebhookEventType type) {
        var sent = Payload.of(type);

        assertThat(Subject.of(Payload.read(type, sent))).isEqualTo(sent.path("id").textValue()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEventThatDoesNotTellWhichThingItIsAboutIsRefused(WebhookEventType type) {
        for (var id : new String[] { null, "" }) {
            var sent = Payload.of(type).put("id", id);

            assertThatThrownBy(() -> Payload.read(type, sent)).isInstanceOf(DataMalformedException.class);
            assertThatThrownBy(() -> Payload.read(type, sent.without("id"))).isInstanceOf(DataMalformedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fieldsOfTomorrowChangeNothing(WebhookEventType type) throws IOException {
        var known = Payload.written(Payload.read(type, Payload.of(type)));
        var sent = Payload.of(type);
        sent.putObject("field_of_tomorrow").putArray("x").add(1);

        assertThat(Payload.written(Payload.read(type, sent))).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({ "USER_CREATED, /email_addresses/0/verification/status", "SESSION_CREATED, /status",
            "PAYMENT_ATTEMPT_CREATED, /charge_type", "PAYMENT_ATTEMPT_CREATED, /payment_source/payment_method",
            "SUBSCRIPTION_CREATED, /status", "SUBSCRIPTION_ITEM_ACTIVE, /interval",
            "ORGANIZATION_DOMAIN_CREATED, /enrollment_mode", "WAITLIST_ENTRY_CREATED, /status" })
    void valuesOfTomorrowKeepTheirText(WebhookEventType type, String pointer) throws IOException {
        var sent = Payload.of(type);
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) sent.at(pointer.substring(0, name))).put(pointer.substring(name + 1), "value_of_tomorrow");

        assertThat(Payload.written(Payload.read(type, sent)).at(pointer).textValue()).isEqualTo("value_of_tomorrow");
    }

    @Test
    void aPaymentTellsWhyItHasFailed() {
        var sent = Payload.of(WebhookEventType.PAYMENT_ATTEMPT_UPDATED).put("failed_at", 1772442000000L);
        sent.putObject("failed_reason").put("code", "card_declined").put("decline_code", "stolen_card");

        var payment = ((PaymentAttemptUpdated) Payload.read(WebhookEventType.PAYMENT_ATTEMPT_UPDATED, sent)).data();

        assertThat(payment.failedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(payment.failedReason()).isEqualTo(new BillingPaymentFailedReason("card_declined", "stolen_card"));
    }

    @Test
    void whatDoesNotApplyToAPayerIsNullThoughClerkSendsEmptyTexts() {
        var sent = Payload.of(WebhookEventType.SUBSCRIPTION_CREATED);
        assertThat(sent.at("/payer/user_id").textValue()).isEmpty();

        var payer = ((SubscriptionCreated) Payload.read(WebhookEventType.SUBSCRIPTION_CREATED, sent)).data().payer();

        assertThat(payer.userId()).isNull();
        assertThat(payer.organizationId()).isEqualTo("org_acme");
    }

    @Test
    void aTypeOfTomorrowIsAnUnknownEventWithAllThatHasCome() {
        var sent = Payload.of(WebhookEventType.USER_CREATED).put("id", (String) null);
        var text = Payload.around("user.merged", sent);

        var event = Payload.body(text).event();

        assertThat(event).isInstanceOfSatisfying(UnknownEvent.class,
                unknown -> assertThat(unknown.data()).isEqualTo(sent));
        assertThat(event.type()).isEqualTo("user.merged");
        assertThat(event.message().json()).isEqualTo(text);
        assertThat(event.toString()).contains("msg_1").doesNotContain("Archer");
    }

    @Test
    void aMessageTellsWhatCameWithTheEvent() {
        var message = Payload.body(Payload.around("user.created", Payload.of(WebhookEventType.USER_CREATED))).message();

        assertThat(message.id()).isEqualTo("msg_1");
        assertThat(message.type()).isEqualTo("user.created");
        assertThat(message.timestamp()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(message.instanceId()).isEqualTo("ins_dev");
        assertThat(message.clientIp()).isEqualTo("192.0.2.17");
        assertThat(message.userAgent()).isEqualTo("Firefox");
    }

    @Test
    void eachTypeIsFoundByItsTextAndHasARecordOfItsOwn() {
        assertThat(WebhookEventType.values())
                .allSatisfy(type -> assertThat(WebhookEventType.of(type.text())).contains(type))
                .extracting(WebhookEventType::event).doesNotHaveDuplicates().allMatch(Class::isRecord);
        assertThat(WebhookEventType.of("user.merged")).isEmpty();
    }
}

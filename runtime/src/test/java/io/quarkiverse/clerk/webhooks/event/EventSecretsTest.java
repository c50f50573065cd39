package io.quarkiverse.clerk.webhooks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Events are logged by the first observer that somebody writes. */
class EventSecretsTest {

    private static final String MARKER = "nobody-may-see-this";

    @ParameterizedTest
    @EnumSource
    void anEventShowsNothingButIds(WebhookEventType type) throws IOException {
        var sent = (ObjectNode) Payload.withTexts(Payload.of(type), text -> MARKER);
        var body = Payload.around(type.text(), sent.put("id", "id_1")).replace("ins_dev", MARKER)
                .replace("192.0.2.17", MARKER).replace("Firefox", MARKER);

        var event = Payload.body(body).event();

        assertThat(Payload.written(event).toString()).contains(MARKER);
        assertThat(event.message().json()).contains(MARKER);
        assertThat(event.toString()).contains("id_1", "msg_1", type.text(), type.event().getSimpleName())
                .doesNotContain(MARKER);
    }

    @ParameterizedTest
    @EnumSource(names = { "EMAIL_CREATED", "SMS_CREATED", "ORGANIZATION_INVITATION_CREATED" })
    void whatLetsInWhoeverHasItIsNotShownByTheDataEither(WebhookEventType type) throws ReflectiveOperationException {
        var sent = (ObjectNode) Payload.withTexts(Payload.of(type), text -> MARKER);

        var event = Payload.read(type, sent.put("id", "id_1"));

        assertThat(type.event().getMethod("data").invoke(event).toString()).contains("id_1").doesNotContain(MARKER);
    }

    @Test
    void whoPaysAndByWhatIsNotShown() {
        var payment = ((PaymentAttemptCreated) Payload.read(WebhookEventType.PAYMENT_ATTEMPT_CREATED,
                Payload.of(WebhookEventType.PAYMENT_ATTEMPT_CREATED))).data();

        assertThat(payment.payer().email()).isEqualTo("ann@example.com");
        assertThat(payment.paymentSource().last4()).isEqualTo("4242");
        assertThat(payment.toString()).contains("cpayer_acme", "cps_acme").doesNotContain("ann@example.com", "4242");
    }
}

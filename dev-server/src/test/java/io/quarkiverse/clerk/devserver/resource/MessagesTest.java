package io.quarkiverse.clerk.devserver.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.store.Store;

class MessagesTest {

    private final Store store = new Store(Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC));
    private final Messages messages = new Messages(store);

    @Test
    void anEmailIsKeptWithWhatIsInIt() {
        messages.email(Recipient.of("dan@example.com"), "invitation", "Come", "Dan & <b>all</b>", Json.object().put("a", 1));
        JsonNode email = store.documents("email").all().iterator().next();
        assertThat(email.path("id").asText()).matches("ema_\\w{27}");
        assertThat(email.path("to_email_address").asText()).isEqualTo("dan@example.com");
        assertThat(email.path("user_id").isNull()).isTrue();
        assertThat(email.path("slug").asText()).isEqualTo("invitation");
        assertThat(email.path("body_plain").asText()).isEqualTo("Dan & <b>all</b>");
        assertThat(email.path("body").asText()).contains("Dan &amp; &lt;b&gt;all&lt;/b&gt;");
        assertThat(email.at("/data/a").asInt()).isOne();
    }

    @Test
    void aTextMessageSaysWhoseItIsAndWhenItWasSent() {
        messages.sms(Recipient.of(Json.object().put("id", "user_1"),
                Json.object().put("id", "idn_1").put("object", "phone_number").put("phone_number", "+15550001111")),
                "verification_code", "1", Json.object());
        JsonNode sms = store.documents("sms_message").all().iterator().next();
        assertThat(sms.path("to_phone_number").asText()).isEqualTo("+15550001111");
        assertThat(sms.path("phone_number_id").asText()).isEqualTo("idn_1");
        assertThat(sms.path("user_id").asText()).isEqualTo("user_1");
        assertThat(sms.path("created_at_ms").asLong()).isEqualTo(1000);
    }

    @Test
    void onlyTheLatestAreKept() {
        for (int i = 0; i <= 500; i++) {
            messages.email(Recipient.of(i + "@example.com"), "invitation", "Come", "", Json.object());
        }
        assertThat(store.documents("email").all()).hasSize(500).first()
                .extracting(email -> email.path("to_email_address").asText()).isEqualTo("1@example.com");
    }

    @Test
    void emailsAndTextMessagesAreListedTogetherNewestFirst() {
        messages.email(Recipient.of("dan@example.com"), "invitation", "Come", "All", Json.object());
        messages.sms(Recipient.of("+15550001111"), "verification_code", "424242", Json.object().put("otp_code", "424242"));
        assertThat(messages.sent()).hasSize(2).first().isEqualTo(Json.object().put("id",
                store.documents("sms_message").all().iterator().next().path("id").asText())
                .put("created_at", 1000L).put("channel", "sms").put("slug", "verification_code").putNull("user_id")
                .put("to", "+15550001111").putNull("subject").put("text", "424242")
                .set("data", Json.object().put("otp_code", "424242")));
    }

    @Test
    void whatIsNoLongerKeptIsNoLongerListed() {
        for (int i = 0; i <= 500; i++) {
            messages.email(Recipient.of(i + "@example.com"), "invitation", "Come", "", Json.object());
        }
        assertThat(messages.sent()).hasSize(500).last()
                .extracting(message -> message.path("to").asText()).isEqualTo("1@example.com");
    }
}

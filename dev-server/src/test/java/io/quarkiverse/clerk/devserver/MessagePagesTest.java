package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class MessagePagesTest extends ServerTest {

    private JsonNode sent() {
        return api.send(api.anonymous("/dev/messages")).json();
    }

    @Test
    void nothingWasSentYet() {
        assertThat(sent()).isEqualTo(Api.json("{\"data\": [], \"total_count\": 0}"));
    }

    @Test
    void anInvitationIsShownWithWhatIsInIt() {
        api.post("/v1/invitations", "{\"email_address\": \"dan@example.com\", \"redirect_url\": \"http://localhost/\"}");
        JsonNode message = sent().at("/data/0");
        assertThat(message.path("channel").asText()).isEqualTo("email");
        assertThat(message.path("to").asText()).isEqualTo("dan@example.com");
        assertThat(message.path("slug").asText()).isEqualTo("invitation");
        assertThat(message.path("subject").asText()).isEqualTo("You are invited");
        assertThat(message.path("text").asText()).isNotEmpty();
        assertThat(message.path("user_id").isNull()).isTrue();
        assertThat(message.path("created_at").longValue()).isEqualTo(clock.millis());
    }

    @Test
    void theLatestComesFirst() {
        api.post("/v1/invitations", "{\"email_address\": \"dan@example.com\"}");
        server.advanceTime(Duration.ofMinutes(1));
        api.post("/v1/invitations", "{\"email_address\": \"eve@example.com\"}");
        assertThat(sent().path("data").findValuesAsText("to")).containsExactly("eve@example.com", "dan@example.com");
        assertThat(sent().path("total_count").intValue()).isEqualTo(2);
    }

    @Test
    void pagesOfOtherSitesDoNotGetIt() {
        assertThat(api.send(api.anonymous("/dev/messages").header("Origin", "https://evil.example")).status()).isEqualTo(403);
    }
}

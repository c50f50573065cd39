package io.quarkiverse.clerk.devserver.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.webhook.WebhookMessage.Status;

/** What is remembered when there is too much. */
class MessageLogTest {

    private final MessageLog log = new MessageLog();

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            log.add(new WebhookMessage("msg_" + i, "user.created", Instant.EPOCH, "{}", Status.PENDING, List.of()));
        }
    }

    private void deliver(int from, int to) {
        for (int i = from; i < to; i++) {
            log.change("msg_" + i, message -> message.with(Status.DELIVERED));
        }
    }

    @Test
    void whatIsStillToBeSentIsNotPushedOutByWhatIsDone() {
        add(2_000);
        deliver(1, 2_000);
        assertThat(log.all()).hasSize(501);
        assertThat(log.all()).last().extracting(WebhookMessage::id).isEqualTo("msg_0");
    }

    @Test
    void anEndpointThatTakesNothingDoesNotFillTheMemory() {
        add(10_001);
        assertThat(log.all()).hasSize(10_000);
        assertThat(log.find("msg_0")).isEmpty();
    }

    @Test
    void whatIsForgottenCannotBeChanged() {
        deliver(0, 1);
        assertThat(log.all()).isEmpty();
    }
}

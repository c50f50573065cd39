package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookDescriptionTest {

    private static final String DELETED = """
            {"object": "event", "type": "user.deleted", "timestamp": 1, "instance_id": "ins_1",
             "data": {"object": "user", "id": "user_1", "deleted": true}}""";

    @BeforeEach
    void thereIsAFile() {
        assumeTrue(WebhookDescription.CLERKS.isPresent(), "**** SKIPPED: there is no file of Clerk's about webhooks");
    }

    private static List<String> faults(String event) {
        return WebhookDescription.CLERKS.orElseThrow().faults(Api.json(event));
    }

    @Test
    void aRightEventPasses() {
        assertThat(faults(DELETED)).isEmpty();
    }

    @Test
    void anUnknownFieldFails() {
        assertThat(faults(DELETED.replace("true", "true, \"colour\": \"red\""))).hasSize(1);
    }

    @Test
    void aMissingFieldFails() {
        assertThat(faults(DELETED.replace(", \"deleted\": true", ""))).hasSize(1);
        assertThat(faults(DELETED.replace("\"timestamp\": 1, ", ""))).hasSize(1);
    }

    @Test
    void anUnknownTypeFails() {
        assertThat(faults(DELETED.replace("user.deleted", "user.eaten"))).hasSize(1);
    }
}

package io.quarkiverse.clerk.sample;

import static io.quarkiverse.clerk.sample.UserWebhooks.created;
import static io.quarkiverse.clerk.sample.UserWebhooks.deleted;
import static io.quarkiverse.clerk.sample.UserWebhooks.name;
import static io.quarkiverse.clerk.sample.UserWebhooks.updated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.testing.TestWebhook;
import io.quarkus.test.junit.QuarkusTest;

/** Events that do not come as they have happened, or more than once. */
@QuarkusTest
class OutOfOrderTest extends SampleTest {

    /** Another one in each test, for messages are remembered. */
    private final String ann = "user_" + UUID.randomUUID();

    private static void send(TestWebhook... events) {
        Arrays.stream(events).forEach(event -> event.send().assertAcknowledged());
    }

    @Test
    void anUpdateMayComeBeforeTheUserIsKnown() {
        send(updated(ann, 1), created(ann));
        assertThat(users.list()).extracting(LocalUser::name).containsExactly(name(1));
    }

    @Test
    void anOlderUpdateDoesNotUndoANewerOne() {
        send(created(ann), updated(ann, 2), updated(ann, 1));
        assertThat(users.list()).extracting(LocalUser::name).containsExactly(name(2));
    }

    @Test
    void whoWasDeletedStaysDeleted() {
        send(created(ann), deleted(ann, 2), updated(ann, 1));
        assertThat(users.list()).isEmpty();
    }

    @Test
    void whoWasDeletedBeforeTheUserIsKnownIsNotCreated() {
        send(deleted(ann, 1), created(ann));
        assertThat(users.list()).isEmpty();
    }

    @Test
    void nothingIsKeptOfWhoWasDeleted() {
        send(created(ann), deleted(ann, 1));
        assertThat(sql.query("select name, email from users where deleted",
                row -> row.getString("name") + row.getString("email"))).containsExactly("nullnull");
    }

    @Test
    void whatComesAgainIsHandedOnOnce() {
        send(created(ann), created(ann), updated(ann, 1), created(ann), updated(ann, 1));
        assertThat(handedOn()).containsExactly(Map.entry(ann, created(ann).id()), Map.entry(ann, updated(ann, 1).id()));
    }

    @Test
    void whatComesAgainAfterItWasForgottenIsHandedOnOnce() {
        send(created(ann), updated(ann, 1));
        sql.update("delete from clerk_webhook");
        send(created(ann));
        assertThat(handedOn()).hasSize(2);
        assertThat(users.list()).extracting(LocalUser::name).containsExactly(name(1));
    }

    @Test
    void whatWasHandedOnIsNotHandedOnAgain() {
        send(created(ann));
        handedOn();
        forwarder.forward();
        assertThat(channel().received()).hasSize(1);
    }

    @Test
    void theBodyIsHandedOnAsItCame() {
        var body = "{ \"type\": \"user.deleted\", \"data\": { \"id\": \"%s\" } }".formatted(ann);
        send(created(ann).body(body.getBytes(UTF_8)));
        handedOn();
        assertThat(channel().received()).extracting(Message::getPayload).containsExactly(body);
    }
}

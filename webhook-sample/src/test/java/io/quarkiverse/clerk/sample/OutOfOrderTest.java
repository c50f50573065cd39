package io.quarkiverse.clerk.sample;

import static io.quarkiverse.clerk.sample.Histories.created;
import static io.quarkiverse.clerk.sample.Histories.deleted;
import static io.quarkiverse.clerk.sample.Histories.name;
import static io.quarkiverse.clerk.sample.Histories.updated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Events that do not come as they have happened, or more than once. */
@QuarkusTest
class OutOfOrderTest extends SampleTest {

    /** Another one in each test, for messages are remembered. */
    private final String ann = "user_" + UUID.randomUUID();

    private void send(Histories.Event... events) {
        for (var event : events) {
            assertThat(sender().send(event)).as(event.id()).isEqualTo(204);
        }
    }

    @Test
    void anUpdateMayComeBeforeTheUserIsKnown() {
        send(updated(ann, 1), created(ann, 0));
        assertThat(users.list()).extracting(LocalUser::name).containsExactly(name(1));
    }

    @Test
    void anOlderUpdateDoesNotUndoANewerOne() {
        send(created(ann, 0), updated(ann, 2), updated(ann, 1));
        assertThat(users.list()).extracting(LocalUser::name).containsExactly(name(2));
    }

    @Test
    void whoWasDeletedStaysDeleted() {
        send(created(ann, 0), deleted(ann, 2), updated(ann, 1));
        assertThat(users.list()).isEmpty();
    }

    @Test
    void whoWasDeletedBeforeTheUserIsKnownIsNotCreated() {
        send(deleted(ann, 1), created(ann, 0));
        assertThat(users.list()).isEmpty();
    }

    @Test
    void nothingIsKeptOfWhoWasDeleted() {
        send(created(ann, 0), deleted(ann, 1));
        assertThat(sql.query("select name, email from users where deleted",
                row -> row.getString("name") + row.getString("email"))).containsExactly("nullnull");
    }

    @Test
    void whatComesAgainIsHandedOnOnce() {
        send(created(ann, 0), created(ann, 0), updated(ann, 1), created(ann, 0), updated(ann, 1));
        assertThat(handedOn()).containsExactly(Map.entry(ann, created(ann, 0).id()), Map.entry(ann, updated(ann, 1).id()));
    }

    @Test
    void whatWasHandedOnIsNotHandedOnAgain() {
        send(created(ann, 0));
        handedOn();
        forwarder.forward();
        assertThat(channel().received()).hasSize(1);
    }

    @Test
    void theBodyIsHandedOnAsItCame() {
        send(created(ann, 0));
        handedOn();
        assertThat(channel().received()).extracting(message -> message.getPayload())
                .containsExactly(created(ann, 0).body());
    }
}

package io.quarkiverse.clerk.sample;

import static io.quarkiverse.clerk.testing.ClerkTestServer.awaitWebhooks;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.BeforeEach;

import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;

/** What tests of the sample have in common: nobody is there, and nothing was handed on. */
abstract class SampleTest {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Sql sql;

    @Inject
    UserTable users;

    @Inject
    OutboxForwarder forwarder;

    @Inject
    @Any
    InMemoryConnector connector;

    @BeforeEach
    void beginWithNobody() {
        // What the test before has caused.
        awaitWebhooks(PATIENCE);
        sql.update("delete from users");
        sql.update("delete from outbox");
        channel().clear();
    }

    InMemorySink<String> channel() {
        return connector.sink("user-events");
    }

    /** {@return the events in the outbox, in its order} */
    List<Map.Entry<String, String>> recorded() {
        return sql.query("select user_id, id from outbox order by position",
                row -> Map.entry(row.getString("user_id"), row.getString("id")));
    }

    /** {@return the events on the channel in their order, once all were handed on} */
    List<Map.Entry<String, String>> handedOn() {
        while (!sql.query("select id from outbox where sent_at is null", row -> row.getString("id")).isEmpty()) {
            forwarder.forward();
        }
        return channel().received().stream().map(SampleTest::event)
                .map(event -> Map.entry(event.getSubject().orElseThrow(), event.getId())).toList();
    }

    private static CloudEventMetadata<?> event(Message<String> message) {
        return message.getMetadata(CloudEventMetadata.class).orElseThrow();
    }
}

package io.quarkiverse.clerk.sample;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.BeforeEach;

import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;

/** What tests of the sample have in common: nobody is there, and nothing was handed on. */
abstract class SampleTest {

    @Inject
    Sql sql;

    @Inject
    UserTable users;

    @Inject
    OutboxForwarder forwarder;

    @Inject
    @Any
    InMemoryConnector connector;

    @ConfigProperty(name = "clerk.webhook-signing-secret")
    String secret;

    @BeforeEach
    void beginWithNobody() {
        // What the test before has caused.
        DevServer.awaitDelivered();
        sql.update("delete from users");
        sql.update("delete from outbox");
        channel().clear();
    }

    Sender sender() {
        return new Sender(secret);
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

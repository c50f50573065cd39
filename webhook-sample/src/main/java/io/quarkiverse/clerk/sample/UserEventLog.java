package io.quarkiverse.clerk.sample;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;

/** Gets the events while there is no connector, such as Kafka's, for them to go to. */
@ApplicationScoped
@IfBuildProperty(name = "mp.messaging.outgoing.user-events.connector", stringValue = "", enableIfMissing = true)
public class UserEventLog {

    private static final Logger LOG = Logger.getLogger(UserEventLog.class);

    @Incoming("user-events")
    CompletionStage<Void> log(Message<String> message) {
        message.getMetadata(CloudEventMetadata.class)
                .ifPresent(event -> LOG.infof("%s %s %s", event.getId(), event.getType(), event.getSubject().orElse("")));
        return message.ack();
    }
}

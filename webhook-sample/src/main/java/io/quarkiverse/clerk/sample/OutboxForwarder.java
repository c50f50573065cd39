package io.quarkiverse.clerk.sample;

import java.net.URI;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;

/**
 * Hands on what is in the outbox, in its order, and each event at least once: one that was sent when this node dies, before
 * that was noted, is sent again. Who gets it can tell by its id.
 */
@ApplicationScoped
public class OutboxForwarder {

    private static final Logger LOG = Logger.getLogger(OutboxForwarder.class);

    private static final int AT_ONCE = 100;
    /** For all of a turn, and for one event: together well below the minute that a transaction may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Clerk sends for a day and a bit. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Outbox outbox;
    private final MutinyEmitter<String> channel;

    OutboxForwarder(Outbox outbox, @Channel("user-events") MutinyEmitter<String> channel) {
        this.outbox = outbox;
        this.channel = channel;
    }

    @Scheduled(every = "${outbox.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forward() {
        if (!outbox.takeTurn()) {
            return;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var entry : outbox.unsent(AT_ONCE)) {
            if (System.nanoTime() > end) {
                return; // with a slow broker: what was sent is noted, before the transaction is too old for that
            }
            try {
                channel.sendMessage(message(entry)).await().atMost(PATIENCE);
            } catch (RuntimeException e) {
                // Not the next ones either, which would overtake it. What was sent before is noted.
                LOG.errorf(e, "%s cannot be handed on; it will be tried again", entry.id());
                return;
            }
            outbox.sent(entry);
        }
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        outbox.forget(KEPT);
    }

    /** As CloudEvents have it, which connectors know: to Kafka, the partition key becomes the key of the record. */
    private static Message<String> message(Outbox.Entry entry) {
        return Message.of(entry.body()).addMetadata(OutgoingCloudEventMetadata.builder().withId(entry.id())
                .withType(entry.type()).withSource(URI.create("https://clerk.com")).withSubject(entry.userId())
                .withExtension("partitionkey", entry.userId()).build());
    }
}

package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;

import java.time.Duration;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;

/**
 * How long a server may take to answer: one that hangs must not keep Clerk waiting until it gives up without a reason.
 *
 * @param limit after which it has failed
 */
record StorePatience(Duration limit) {

    private static final Logger LOG = Logger.getLogger(StorePatience.class);

    /** Shorter than the 15 seconds that a sender of webhooks waits for an answer. */
    static final StorePatience USUAL = new StorePatience(Duration.ofSeconds(5));

    /** {@return the same answer; a failure if it takes too long} */
    <T> Uni<T> limit(Uni<T> answer) {
        return answer.ifNoItem().after(limit).fail();
    }

    /**
     * {@return the same claim; a failure if it takes too long. If it is granted after that, it is given back: nobody would
     * deliver the message until it is over}
     */
    Uni<WebhookClaim> limit(Uni<WebhookClaim> claim, WebhookStore store) {
        var kept = claim.memoize().indefinitely();
        return limit(kept).onFailure(TimeoutException.class).invoke(() -> kept.subscribe().with(late -> {
            if (late.status() == GRANTED) {
                store.release(late).subscribe().with(released -> LOG.debug("A claim that came too late is given back"),
                        failure -> LOG.debug("A claim that came too late could not be given back", failure));
            }
        }, failure -> LOG.debug("A claim has failed later than anybody waited", failure)));
    }
}

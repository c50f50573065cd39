package io.quarkiverse.clerk.webhooks.store;

import java.time.Duration;

import io.smallrye.mutiny.Uni;

/**
 * Remembers which messages were delivered, so that each is delivered once though it may come several times, and to several
 * nodes. A message goes through claim, and then complete or release. An application may have a bean of its own in place of
 * those that are here.
 * <p>
 * Each step is atomic: of any number of nodes that claim a message at once, one gets it. Nothing blocks the caller.
 */
public interface WebhookStore {

    /**
     * Claims a message, which nobody else can do from then on until it is released or the time is over.
     *
     * @param id of the application and the message, 1 to 360 visible characters of ASCII
     * @param timeout after which whoever has claimed it is taken for dead
     * @return whether it was granted, or else why not; fails if the store cannot be asked
     */
    Uni<WebhookClaim> claim(String id, Duration timeout);

    /**
     * Remembers that a message was delivered. Without effect if somebody else has claimed it meanwhile, because the time was
     * over.
     *
     * @param claim one that was granted
     * @param retention for how long to remember it
     * @return ends when it is safe to acknowledge the message; fails if the store cannot be asked
     */
    Uni<Void> complete(WebhookClaim claim, Duration retention);

    /**
     * Gives a message back that was not delivered, so that it can be claimed again. Without effect if somebody else has claimed
     * it meanwhile.
     *
     * @param claim one that was granted
     * @return ends when it is done; fails if the store cannot be asked
     */
    Uni<Void> release(WebhookClaim claim);
}

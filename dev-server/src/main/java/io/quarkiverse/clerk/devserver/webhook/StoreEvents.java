package io.quarkiverse.clerk.devserver.webhook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Change;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.webhook.WebhookEvents.Rule;

/**
 * Has the store's changes told by webhooks.
 *
 * @param views how documents look to clients, by kind, where otherwise than in the store
 */
public record StoreEvents(Store store, Map<String, UnaryOperator<ObjectNode>> views, Webhooks webhooks) {

    private static final Logger LOG = System.getLogger(StoreEvents.class.getName());

    /** Begins; what the store already contains is not told. */
    public void listen() {
        store.onChange(this::changed);
    }

    /** A defect here must not look like one of the work, which is done. */
    private void changed(List<Change> changes) {
        if (webhooks.endpoint().isEmpty()) {
            return;
        }
        Collection<Change> merged = Changes.merged(changes);
        Views seen = new Views(store, views, merged);
        for (Change change : merged) {
            try {
                WebhookEvents.of(change).ifPresent(rule -> tell(rule, change, seen));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Clerk dev server: no webhook for " + change.type() + " " + change.kind(), e);
            }
        }
    }

    private void tell(Rule rule, Change change, Views seen) {
        try {
            webhooks.publish(rule.event(), rule.payload().of(change.kind(), change.document(), seen));
        } catch (ApiException e) {
            // What it cannot be told without has gone before it.
            LOG.log(Level.DEBUG, () -> "Clerk dev server: no " + rule.event() + ": " + e.getMessage());
        }
    }
}

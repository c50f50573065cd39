package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * What payers have subscribed to. Who has never changed anything has the default plan, without a document of it: an item
 * begins to exist when it is changed.
 */
final class SubscriptionItems {

    static final String KIND = "commerce_subscription_item";

    private static final String DEFAULT_PREFIX = "csub_item_of_";
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "commerce_subscription_item",
              "id": null,
              "owner_id": null,
              "status": "active",
              "plan_id": null,
              "price_id": null,
              "plan_period": "month",
              "is_free_trial": false,
              "period_start": null,
              "period_end": null,
              "canceled_at": null,
              "past_due_at": null,
              "ended_at": null,
              "created_at": null,
              "updated_at": null
            }
            """);

    private final Instance instance;
    private final Documents items;
    private final Payers payers;
    private final Prices prices;

    SubscriptionItems(Instance instance) {
        this.instance = instance;
        this.payers = new Payers(instance.store());
        this.items = payers.owned(KIND);
        this.prices = new Prices(instance.store());
    }

    long now() {
        return instance.clock().millis();
    }

    /** All of a payer's items, ended ones too, as they are by now. */
    List<ObjectNode> of(Payer payer) {
        List<ObjectNode> stored = items.by(Payers.OWNER_ID).find(payer.ownerId());
        return stored.isEmpty() ? List.of(byDefault(payer)) : stored.stream().map(this::current).toList();
    }

    /** All items, as they are by now. */
    List<ObjectNode> all(boolean withDefaults) {
        Stream<ObjectNode> defaults = withDefaults
                ? payers.all().filter(payer -> items.by(Payers.OWNER_ID).first(payer.ownerId()).isEmpty()).map(this::byDefault)
                : Stream.empty();
        return Stream.concat(defaults, items.all().stream().map(this::current)).toList();
    }

    /** The item as it is by now, or a 404 {@link ApiException}. */
    ObjectNode get(String id) {
        return items.find(id).map(this::current).or(() -> payers.find(id.replaceFirst("^" + DEFAULT_PREFIX, ""))
                .map(this::of).map(all -> all.get(0)).filter(item -> item.path("id").asText().equals(id)))
                .orElseThrow(() -> ApiException.notFound("The subscription item"));
    }

    Payer payer(ObjectNode item) {
        return payers.find(item.path(Payers.OWNER_ID).asText()).orElseThrow(() -> ApiException.notFound("The payer"));
    }

    private ObjectNode current(ObjectNode item) {
        return Periods.current(item, now());
    }

    private ObjectNode byDefault(Payer payer) {
        ObjectNode item = BLANK.deepCopy().put("id", DEFAULT_PREFIX + payer.ownerId())
                .put("created_at", payer.since()).put("updated_at", payer.since()).put("period_start", payer.since());
        return of(payer, prices.ofPlan(prices.defaultPlan(payer.type())), item);
    }

    /** A new item. */
    ObjectNode draft(Payer payer, ObjectNode price) {
        return of(payer, price, items.draft("csub_item", BLANK));
    }

    /** A new item of the default plan, which follows another. */
    ObjectNode draftDefault(Payer payer) {
        return draft(payer, prices.ofPlan(prices.defaultPlan(payer.type())));
    }

    private static ObjectNode of(Payer payer, ObjectNode price, ObjectNode item) {
        item.set("plan_id", price.path("plan_id"));
        item.set("price_id", price.path("id"));
        return item.put(Payers.OWNER_ID, payer.ownerId());
    }

    /** Keeps a copy of an item that was changed, or that has to exist. */
    ObjectNode keep(ObjectNode item) {
        return items.find(item.path("id").asText()).isPresent() ? items.save(item) : items.add(item);
    }

    /** The default plan, which comes back by itself and cannot be given up. */
    boolean isDefault(ObjectNode item) {
        ObjectNode price = prices.get(item.path("price_id").asText());
        return price.path("is_default").booleanValue() && prices.plan(price).path("is_default").booleanValue();
    }
}

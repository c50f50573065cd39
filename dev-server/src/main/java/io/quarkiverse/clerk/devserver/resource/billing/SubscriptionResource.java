package io.quarkiverse.clerk.devserver.resource.billing;

import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** The subscriptions of users and organizations. */
public final class SubscriptionResource implements Resource {

    private static final String ITEMS = "/v1/billing/subscription_items";
    private static final String ITEM = ITEMS + "/{subscription_item_id}";
    private static final String TRIAL = "free_trial";
    private static final long MAX_EXTENSION = Duration.ofDays(365).toMillis();

    private static final Fields EXTEND = Fields.of(time("extend_to").required());
    private static final Fields MOVE = Fields.of(text("from_price_id").required(), text("to_price_id").required());
    private static final Fields DISCOUNT = Fields.of(text("discount_id").required());

    private final Payers payers;
    private final SubscriptionItems items;
    private final SubscriptionViews views;
    private final SubscriptionChanges changes;
    private final Discounts discounts;
    private final Listing listing;

    /** The subscriptions of an instance's payers. */
    public SubscriptionResource(Instance instance) {
        this.payers = new Payers(instance.store());
        this.items = new SubscriptionItems(instance);
        this.views = new SubscriptionViews(instance, items);
        this.changes = new SubscriptionChanges(instance, items, views);
        this.discounts = new Discounts(instance.store(), items);
        this.listing = Listing.newestFirst(Filter.all(
                SubscriptionResource::withStatus,
                Filter.of(item -> Json.object().put("payer_type", items.payer(item).type()),
                        Filter.oneOf("payer_type", List.of("user", "org"))),
                Filter.anyOf("plan_id", item -> List.of(item.path("plan_id").asText())),
                Filter.containing("query", this::texts)));
    }

    /** A trial counts as a status here, and as nothing else. */
    private static Predicate<ObjectNode> withStatus(Query query) {
        Predicate<ObjectNode> test = Filter.oneOf("status", List.of("active", "ended", "past_due", "upcoming", TRIAL))
                .in(query);
        return !query.all("status").contains(TRIAL) ? test
                : item -> test.test(item) || Periods.is("active", item) && item.path("is_free_trial").booleanValue();
    }

    private List<String> texts(ObjectNode item) {
        JsonNode payer = views.item(item).path("payer");
        return Stream.of("user_id", "organization_id", "first_name", "last_name", "email", "organization_name")
                .map(name -> payer.path(name).textValue()).filter(Objects::nonNull).toList();
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/users/{user_id}/billing/subscription",
                        request -> views.subscription(payers.user(request.path("user_id")))),
                Route.get("/v1/organizations/{organization_id}/billing/subscription",
                        request -> views.subscription(payers.organization(request.path("organization_id")))),
                Route.get(ITEMS, request -> list(request.query())),
                Route.delete(ITEM, request -> views.item(
                        changes.cancel(item(request), request.query().flag("end_now").orElse(false)))),
                Route.post(ITEM + "/extend_free_trial", request -> extend(item(request), request.body())),
                Route.post(ITEM + "/price_transition", request -> move(item(request), MOVE.check(request.body()))),
                Route.post(ITEM + "/discounts", request -> discounts.apply(item(request),
                        DISCOUNT.check(request.body()).path("discount_id").asText())),
                Route.delete(ITEM + "/discounts/{discount_id}",
                        request -> discounts.remove(item(request), request.path("discount_id"))));
    }

    private ObjectNode item(ApiRequest request) {
        return items.get(request.path("subscription_item_id"));
    }

    private JsonNode list(Query query) {
        boolean free = query.flag("include_free").orElse(false);
        List<ObjectNode> all = new ArrayList<>(items.all(free));
        all.removeIf(item -> !free && items.isDefault(item));
        return listing.page(all, query).map(views::item).asData();
    }

    private JsonNode extend(ObjectNode item, ObjectNode body) {
        ObjectNode wanted = EXTEND.fill(body, Json.object());
        if (!item.path("is_free_trial").booleanValue() || !Periods.is("active", item)) {
            throw ApiException.badRequest("The subscription item is not in a free trial.");
        }
        long end = wanted.path("extend_to").longValue();
        if (end <= items.now() || end > item.path("period_end").longValue() + MAX_EXTENSION) {
            throw ApiException.invalid(ApiError.value("extend_to",
                    "It must lie ahead, and at most 365 days after the end of the trial."));
        }
        return views.olderItem(items.keep(item.put("period_end", end)));
    }

    private JsonNode move(ObjectNode item, ObjectNode body) {
        return changes.move(item, body.path("from_price_id").asText(), body.path("to_price_id").asText());
    }
}

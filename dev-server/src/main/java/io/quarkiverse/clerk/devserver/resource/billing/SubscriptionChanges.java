package io.quarkiverse.clerk.devserver.resource.billing;

import java.time.Duration;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** Going from one price to another, or back to the default plan. */
final class SubscriptionChanges {

    private static final String MONTH = "month";

    private final SubscriptionItems items;
    private final SubscriptionViews views;
    private final Prices prices;

    SubscriptionChanges(Instance instance, SubscriptionItems items, SubscriptionViews views) {
        this.items = items;
        this.views = views;
        this.prices = new Prices(instance.store());
    }

    /** Ends the item, now or with its period; the default plan comes after it. */
    ObjectNode cancel(ObjectNode item, boolean now) {
        if (!Periods.isLive(item) || Periods.is("canceled", item) && !now || items.isDefault(item)) {
            throw ApiException.invalid(ApiError.of("subscription_item_not_cancellable", "cannot be canceled",
                    "Only a paid subscription item that goes on can be canceled."));
        }
        Payer payer = items.payer(item);
        long end = finish(item, now || Periods.is("upcoming", item));
        removeUpcoming(payer);
        begin(items.draftDefault(payer), end, false);
        return item;
    }

    /**
     * Replaces the price of an item: at once if more is to be paid from then on, else when what is paid already is used up.
     *
     * @return Clerk's description of the transition
     */
    ObjectNode move(ObjectNode item, String from, String to) {
        ObjectNode previous = prices.get(item.path("price_id").asText());
        ObjectNode next = prices.find(to)
                .orElseThrow(() -> ApiException.refused(404, ApiError.notFound("to_price_id", "price")));
        Payer payer = items.payer(item);
        if (!Periods.is("active", item) || !previous.path("id").asText().equals(from)) {
            throw ApiException.conflict("The subscription item is not active at the price " + from + ".");
        }
        if (to.equals(from) || !prices.plan(next).path("for_payer_type").asText().equals(payer.type())) {
            throw ApiException.invalid(ApiError.value("to_price_id", "It must be another price, of a plan for this payer."));
        }
        String period = period(next, item.path("plan_period").asText());
        boolean atOnce = item.path("period_end").isNull() || monthly(next, period) >= monthly(previous,
                item.path("plan_period").asText());
        boolean trial = trial(next, payer);
        long start = finish(item, atOnce);
        removeUpcoming(payer);
        ObjectNode begun = begin(items.draft(payer, next).put("plan_period", period), start, trial);
        return describe(item, begun, previous, atOnce);
    }

    /** Ends or cancels an item; when what follows starts. */
    private long finish(ObjectNode item, boolean atOnce) {
        long now = items.now();
        item.put("canceled_at", now);
        if (atOnce) {
            item.put("ended_at", now);
        }
        items.keep(item.put("status", atOnce ? "ended" : "canceled"));
        return atOnce ? Math.max(now, item.path("period_start").longValue()) : item.path("period_end").longValue();
    }

    /** What would have followed is replaced. */
    private void removeUpcoming(Payer payer) {
        items.of(payer).stream().filter(item -> Periods.is("upcoming", item))
                .forEach(item -> items.keep(item.put("status", "abandoned").put("ended_at", items.now())));
    }

    private ObjectNode begin(ObjectNode item, long start, boolean trial) {
        ObjectNode price = prices.get(item.path("price_id").asText());
        String period = item.path("plan_period").asText();
        item.put("status", start > items.now() ? "upcoming" : "active").put("period_start", start);
        if (trial) {
            long days = prices.plan(price).path("free_trial_days").longValue();
            item.put("is_free_trial", true).put("trial_had", true)
                    .put("period_end", start + Duration.ofDays(days).toMillis());
        } else if (Prices.perPeriod(price, period) > 0) {
            item.put("period_end", Periods.end(start, period));
        }
        return items.keep(item);
    }

    private boolean trial(ObjectNode price, Payer payer) {
        return price.path("amount").longValue() > 0 && prices.plan(price).path("free_trial_enabled").booleanValue()
                && views.isEligibleForTrial(payer);
    }

    /** The period that one has, if it can be paid by that. */
    private static String period(ObjectNode price, String wanted) {
        String supported = price.path("supported_billing_periods").asText(MONTH);
        return supported.equals("both") ? wanted : supported;
    }

    private static long monthly(ObjectNode price, String period) {
        return price.path(period.equals(MONTH) ? "amount" : "annual_monthly_amount").longValue();
    }

    private ObjectNode describe(ObjectNode previous, ObjectNode next, ObjectNode price, boolean atOnce) {
        ObjectNode transition = Json.object()
                .put("effective_mode", atOnce ? "immediate" : "end_of_period")
                // No money moves here.
                .put("charged_immediately", false).putNull("immediate_charge")
                .put("previous_subscription_item_status", previous.path("status").asText())
                .put("previous_subscription_item_id", previous.path("id").asText());
        transition.set("effective_at", next.path("period_start"));
        transition.set("next_billing_date", next.path("period_end"));
        transition.set("previous_price", price);
        transition.set("previous_plan", SubscriptionViews.olderPlan(prices.plan(price)));
        ObjectNode answer = Json.object().put("object", "commerce_price_transition");
        answer.set("subscription_item", views.olderItem(next));
        answer.set("transition", transition);
        return answer;
    }
}

package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationViews;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;

/** Subscriptions and their items as they are shown: in two forms, of which an older one remains in some operations. */
final class SubscriptionViews {

    private final SubscriptionItems items;
    private final Prices prices;
    private final Credits credits;
    private final UserViews userViews;
    private final OrganizationViews organizationViews;

    SubscriptionViews(Instance instance, SubscriptionItems items) {
        this.items = items;
        this.prices = new Prices(instance.store());
        this.credits = new Credits(new Payers(instance.store()));
        this.userViews = new UserViews(instance);
        this.organizationViews = new OrganizationViews(instance);
    }

    /** The subscription of a payer: all items that have not ended. */
    ObjectNode subscription(Payer payer) {
        List<ObjectNode> all = items.of(payer);
        long updated = all.stream().mapToLong(item -> item.path("updated_at").longValue()).max().orElse(payer.since());
        ObjectNode view = Json.object().put("object", "commerce_subscription").put("id", "csub_" + payer.ownerId())
                .put("instance_id", Instance.ID).put("status", "active").put("payer_id", payer.id())
                .put("created_at", payer.since()).put("updated_at", updated).put("active_at", payer.since())
                .putNull("past_due_at").put("eligible_for_free_trial", isEligibleForTrial(payer));
        ArrayNode list = view.putArray("subscription_items");
        all.stream().filter(Periods::isLive).map(this::item).forEach(list::add);
        all.stream().filter(Periods::isLive).flatMap(item -> nextPayment(item).stream()).findFirst()
                .ifPresent(payment -> view.set("next_payment", payment));
        return view;
    }

    /** A trial is had once. */
    boolean isEligibleForTrial(Payer payer) {
        return items.of(payer).stream().noneMatch(item -> item.path("trial_had").booleanValue());
    }

    /** An item. */
    ObjectNode item(ObjectNode item) {
        Payer payer = items.payer(item);
        ObjectNode price = price(item);
        ObjectNode view = common(item);
        view.set("plan", prices.plan(price));
        view.set("payer", Payers.view(new Payer(payer.type(), owner(payer)), credits.balance(payer)));
        return view;
    }

    /** The user or the organization as it is shown. */
    private ObjectNode owner(Payer payer) {
        return payer.isUser() ? userViews.view(payer.owner()) : organizationViews.organization(payer.owner());
    }

    /** An item in the older form, which knows none that is canceled and goes on. */
    ObjectNode olderItem(ObjectNode item) {
        ObjectNode view = common(item).put("payment_source_id", "").put("proration_date", "");
        if (Periods.is("canceled", item)) {
            view.put("status", "active");
        }
        view.set("amount", Money.of(due(item), price(item).path("currency").asText()));
        view.set("plan", olderPlan(prices.plan(price(item))));
        return view;
    }

    private ObjectNode common(ObjectNode item) {
        ObjectNode view = item.deepCopy().remove(Set.of(Payers.OWNER_ID, "trial_had"));
        view.put("instance_id", Instance.ID).put("payer_id", items.payer(item).id());
        view.set("lifetime_paid", Money.dollars(0));
        view.set("next_payment", nextPayment(item).orElse(null));
        return view;
    }

    /** A plan in the older form, in which texts are empty rather than null. */
    static ObjectNode olderPlan(ObjectNode plan) {
        ObjectNode view = plan.deepCopy();
        List.of("description", "avatar_url").forEach(name -> view.put(name, plan.path(name).asText("")));
        amounts("", plan.path("fee").path("amount").longValue(), view);
        amounts("annual_monthly_", plan.path("annual_monthly_fee").path("amount").longValue(), view);
        amounts("annual_", plan.path("annual_fee").path("amount").longValue(), view);
        view.put("currency", Money.DOLLAR).put("currency_symbol", Money.symbol(Money.DOLLAR));
        view.putArray("payer_type").add(plan.path("for_payer_type"));
        return view;
    }

    private static void amounts(String prefix, long cents, ObjectNode view) {
        view.put(prefix + "amount", cents)
                .set(prefix + "amount_formatted", Money.dollars(cents).path("amount_formatted"));
    }

    private ObjectNode price(ObjectNode item) {
        return prices.get(item.path("price_id").asText());
    }

    private long due(ObjectNode item) {
        return Prices.perPeriod(price(item), item.path("plan_period").asText());
    }

    private Optional<ObjectNode> nextPayment(ObjectNode item) {
        boolean begun = Periods.is("active", item);
        if (due(item) == 0 || !begun && !Periods.is("upcoming", item)) {
            return Optional.empty();
        }
        ObjectNode payment = Json.object();
        payment.set("date", item.path(begun ? "period_end" : "period_start"));
        payment.set("amount", Money.of(due(item), price(item).path("currency").asText()));
        return Optional.of(payment);
    }
}

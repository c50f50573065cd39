package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** The prices of plans: each plan comes with one, and can be given more. */
final class Prices {

    static final String PLAN = "commerce_plan";

    private static final int MONTHS = 12;
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "commerce_price",
              "id": null,
              "plan_id": null,
              "instance_id": null,
              "currency": "USD",
              "amount": 0,
              "annual_monthly_amount": 0,
              "fee": null,
              "annual_monthly_fee": null,
              "description": null,
              "is_default": false,
              "supported_billing_periods": null,
              "created_at": null
            }
            """);

    private final Documents prices;
    private final Documents plans;

    Prices(Store store) {
        this.prices = store.documents("commerce_price");
        this.plans = store.documents(PLAN);
    }

    /** Plants the price that a plan comes with. */
    void plant(ObjectNode plan, long amount, long annualMonthlyAmount) {
        ObjectNode price = draft().put("id", "cprice_" + plan.path("slug").asText())
                .put("plan_id", plan.path("id").asText()).put("is_default", true);
        add(price, amount, annualMonthlyAmount, "both");
    }

    ObjectNode draft() {
        return prices.draft("cprice", BLANK).put("instance_id", Instance.ID);
    }

    /** Adds a price; an amount is null if one cannot pay by that period. */
    ObjectNode add(ObjectNode price, Long amount, Long annualMonthlyAmount, String periods) {
        String currency = price.path("currency").asText();
        price.put("currency_symbol", Money.symbol(currency)).put("supported_billing_periods", periods)
                .put("amount", amount == null ? 0 : amount)
                .put("annual_monthly_amount", annualMonthlyAmount == null ? 0 : annualMonthlyAmount);
        price.set("fee", amount == null ? null : Money.of(amount, currency));
        price.set("annual_monthly_fee", annualMonthlyAmount == null ? null : Money.of(annualMonthlyAmount, currency));
        return prices.add(price);
    }

    private ObjectNode add(ObjectNode price, long amount, long annualMonthlyAmount, String periods) {
        return add(price, Long.valueOf(amount), Long.valueOf(annualMonthlyAmount), periods);
    }

    /** All prices, the newest first. */
    List<ObjectNode> newestFirst() {
        List<ObjectNode> all = new ArrayList<>(prices.all());
        Collections.reverse(all);
        return all;
    }

    Optional<ObjectNode> find(String id) {
        return prices.find(id);
    }

    ObjectNode get(String id) {
        return prices.get(id);
    }

    /** The price that the plan came with. */
    ObjectNode ofPlan(ObjectNode plan) {
        return prices.by("plan_id").first(plan.path("id").asText()).orElseThrow();
    }

    ObjectNode plan(ObjectNode price) {
        return plans.get(price.path("plan_id").asText());
    }

    /** What a payer has who chose nothing. */
    ObjectNode defaultPlan(String payerType) {
        return plans.where(plan -> plan.path("is_default").booleanValue()
                && plan.path("for_payer_type").asText().equals(payerType)).findFirst().orElseThrow();
    }

    /** What is due for one period, in cents. */
    static long perPeriod(ObjectNode price, String period) {
        return period.equals("annual") ? MONTHS * price.path("annual_monthly_amount").longValue()
                : price.path("amount").longValue();
    }
}

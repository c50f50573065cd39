package io.quarkiverse.clerk.devserver.resource.billing;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What Clerk's dashboard creates, and no operation of the API: plans, with their first prices, and a discount. */
public final class BillingSeeds {

    private static final int PRO_FEE = 2000;
    private static final int PRO_ANNUAL_MONTHLY_FEE = 1600;
    private static final int TRIAL_DAYS = 14;
    private static final int MONTHS = 12;

    private BillingSeeds() {
    }

    /** Fills an empty store. */
    public static void plant(Store store) {
        store.atomically(() -> {
            plant(store, store.documents(Prices.PLAN));
            return store;
        });
    }

    private static void plant(Store store, Documents plans) {
        Prices prices = new Prices(store);
        for (String payerType : new String[] { "user", "org" }) {
            prices.plant(plans.add(free(payerType)), 0, 0);
            prices.plant(plans.add(pro(payerType)), PRO_FEE, PRO_ANNUAL_MONTHLY_FEE);
        }
        store.documents(Discounts.DISCOUNT).add(Json.object().put("id", "cdisc_tenth").put("name", "A tenth off")
                .put("effect", "percentage").put("percent_off", 10).put("cycles", 3));
    }

    private static ObjectNode free(String payerType) {
        ObjectNode plan = plan("free_" + payerType, "Free", payerType).put("is_default", true).put("has_base_fee", false);
        plan.set("fee", Money.dollars(0));
        return plan;
    }

    private static ObjectNode pro(String payerType) {
        ObjectNode plan = plan("pro_" + payerType, "Pro", payerType).put("is_default", false).put("has_base_fee", true)
                .put("free_trial_enabled", true).put("free_trial_days", TRIAL_DAYS);
        plan.set("fee", Money.dollars(PRO_FEE));
        plan.set("annual_monthly_fee", Money.dollars(PRO_ANNUAL_MONTHLY_FEE));
        plan.set("annual_fee", Money.dollars(MONTHS * PRO_ANNUAL_MONTHLY_FEE));
        return plan;
    }

    private static ObjectNode plan(String slug, String name, String payerType) {
        ObjectNode plan = Json.literal("""
                {
                  "object": "commerce_plan",
                  "fee": null,
                  "annual_monthly_fee": null,
                  "annual_fee": null,
                  "description": null,
                  "product_id": "cprod_dev",
                  "is_recurring": true,
                  "publicly_visible": true,
                  "avatar_url": null,
                  "features": [],
                  "free_trial_enabled": false,
                  "free_trial_days": null
                }
                """);
        return plan.put("id", "cplan_" + slug).put("slug", slug).put("name", name).put("for_payer_type", payerType);
    }
}

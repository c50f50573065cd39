package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What browsers see of billing. Used only while the store is locked. */
public final class OwnBilling {

    private final Payers payers;
    private final Documents plans;
    private final SubscriptionViews views;

    /** Billing of an instance. */
    public OwnBilling(Instance instance) {
        this.payers = new Payers(instance.store());
        this.plans = instance.store().documents(Prices.PLAN);
        this.views = new SubscriptionViews(instance, new SubscriptionItems(instance));
    }

    /** The subscription of a user. */
    public ObjectNode subscription(String userId) {
        ObjectNode view = views.subscription(payers.user(userId));
        view.path("subscription_items").forEach(item -> own((ObjectNode) item));
        return view;
    }

    /** Who pays is known, and what is not to come is left out. */
    private static void own(ObjectNode item) {
        item.remove("payer");
        if (item.path("next_payment").isNull()) {
            item.remove("next_payment");
        }
    }

    /** A page of the plans that everybody may see. */
    public JsonNode plans(Query query) {
        List<ObjectNode> visible = plans.where(OwnBilling::isVisible).toList();
        return PriceResource.PLANS.page(visible, query).asData();
    }

    /**
     * One of them.
     *
     * @param plan id or slug
     * @throws ApiException (404) if there is none
     */
    public JsonNode plan(String plan) {
        return plans.find(plan).or(() -> plans.by("slug").first(plan)).filter(OwnBilling::isVisible)
                .orElseThrow(() -> ApiException.notFound("The plan"));
    }

    private static boolean isVisible(ObjectNode plan) {
        return plan.path("publicly_visible").booleanValue();
    }
}

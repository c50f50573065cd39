package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Discounts on subscription items: at most one at a time. They are kept and shown, and lower no amount. */
final class Discounts {

    static final String DISCOUNT = "commerce_discount";

    private static final String ITEM_ID = "subscription_item_id";
    private static final String DISCOUNT_ID = "discount_id";
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "commerce_discount_redemption",
              "id": null,
              "subscription_item_id": null,
              "discount_id": null,
              "name": null,
              "source": "manual",
              "effect": null,
              "percent_off": null,
              "amount_off": null,
              "amount": null,
              "cycles_remaining": null,
              "cycles_applied": 0,
              "status": "active",
              "redeemed_at": null,
              "redeemed_by": null
            }
            """);

    private final Documents discounts;
    private final Documents redemptions;
    private final SubscriptionItems items;

    Discounts(Store store, SubscriptionItems items) {
        this.discounts = store.documents(DISCOUNT);
        this.redemptions = store.documents("commerce_discount_redemption").ownedBy(SubscriptionItems.KIND, ITEM_ID);
        this.items = items;
    }

    /** Gives an item a discount, in the place of the one it had. */
    ObjectNode apply(ObjectNode item, String discountId) {
        ObjectNode discount = discounts.find(discountId)
                .orElseThrow(() -> ApiException.refused(404, ApiError.notFound(DISCOUNT_ID, "discount")));
        if (!Periods.isLive(item)) {
            throw ApiException.badRequest("The subscription item has ended.");
        }
        active(item).ifPresent(redemption -> {
            if (redemption.path(DISCOUNT_ID).asText().equals(discountId)) {
                throw ApiException.conflict("The subscription item has this discount already.");
            }
            end(redemption);
        });
        items.keep(item);
        ObjectNode redemption = redemptions.draft("cdred", BLANK).put("redeemed_at", items.now())
                .put(DISCOUNT_ID, discountId).put(ITEM_ID, item.path("id").asText());
        List.of("name", "effect", "percent_off").forEach(name -> redemption.set(name, discount.get(name)));
        redemption.set("cycles_remaining", discount.get("cycles"));
        return redemptions.add(redemption);
    }

    /** Takes the discount away that the item has, which must be this one. */
    ObjectNode remove(ObjectNode item, String discountId) {
        return active(item).filter(redemption -> redemption.path(DISCOUNT_ID).asText().equals(discountId)).map(this::end)
                .orElseThrow(() -> ApiException.notFound("The discount of the subscription item"));
    }

    private ObjectNode end(ObjectNode redemption) {
        return redemptions.save(redemption.deepCopy().put("status", "removed"));
    }

    private Optional<ObjectNode> active(ObjectNode item) {
        return redemptions.by(ITEM_ID).find(item.path("id").asText()).stream()
                .filter(redemption -> Periods.is("active", redemption)).findFirst();
    }
}

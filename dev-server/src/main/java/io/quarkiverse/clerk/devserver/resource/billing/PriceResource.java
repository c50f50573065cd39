package io.quarkiverse.clerk.devserver.resource.billing;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.oneOf;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Plans and their prices. */
public final class PriceResource implements Resource {

    private static final String PRICES = "/v1/billing/prices";
    private static final long MIN_AMOUNT = 100;
    private static final String AMOUNT = "amount";
    private static final String ANNUAL_MONTHLY_AMOUNT = "annual_monthly_amount";

    private static final Fields CREATE = Fields.of(
            text("plan_id").required(), choice("currency", "the code of a currency", Money::isCurrency),
            integer(AMOUNT, 0, Integer.MAX_VALUE).nullable().required().instruction(),
            integer(ANNUAL_MONTHLY_AMOUNT, 0, Integer.MAX_VALUE).nullable().instruction(), text("description"),
            oneOf("supported_billing_periods", "month", "annual", "both").instruction());

    static final Listing PLANS = Listing.newestFirst(Filter.of(
            plan -> Json.object().set("payer_type", plan.path("for_payer_type")),
            Filter.oneOf("payer_type", List.of("user", "org"))));
    private static final Listing CHEAPEST_FIRST = new Listing(
            Filter.anyOf("plan_id", price -> List.of(price.path("plan_id").asText())),
            new Ordering(Map.of(AMOUNT, Ordering.number(AMOUNT)), AMOUNT));

    private final Documents plans;
    private final Prices prices;

    /** The prices of an instance. */
    public PriceResource(Instance instance) {
        this.plans = instance.store().documents(Prices.PLAN);
        this.prices = new Prices(instance.store());
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/billing/plans", request -> PLANS.page(plans.all(), request.query()).asData()),
                Route.get(PRICES, request -> list(request.query())),
                Route.post(PRICES, request -> create(CREATE.check(request.body()))));
    }

    private JsonNode list(Query query) {
        query.all("plan_id").forEach(plans::get);
        return CHEAPEST_FIRST.page(prices.newestFirst(), query).asData();
    }

    private JsonNode create(ObjectNode body) {
        plans.get(body.path("plan_id").asText());
        Long amount = amount(AMOUNT, body);
        Long annual = amount(ANNUAL_MONTHLY_AMOUNT, body);
        if (amount == null && annual == null) {
            throw ApiException.invalid(ApiError.value(AMOUNT, "A price needs an amount for at least one period."));
        }
        String inferred = annual == null ? "month" : amount == null ? "annual" : "both";
        String periods = body.path("supported_billing_periods").asText(inferred);
        if (!inferred.equals("both") && !inferred.equals(periods)) {
            throw ApiException.invalid(ApiError.value("supported_billing_periods", "The amount for a period is missing."));
        }
        ObjectNode price = prices.draft();
        CREATE.apply(body, price, price);
        return prices.add(price, amount, annual, periods);
    }

    private static Long amount(String param, ObjectNode body) {
        if (!body.hasNonNull(param)) {
            return null;
        }
        long amount = body.path(param).longValue();
        if (amount > 0 && amount < MIN_AMOUNT) {
            throw ApiException.invalid(ApiError.value(param, "It must be 0 or at least " + MIN_AMOUNT + "."));
        }
        return amount;
    }
}

package io.quarkiverse.clerk.devserver.resource.billing;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.oneOf;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** What a payer has been given, to pay with. */
public final class CreditResource implements Resource {

    private static final Fields ADJUST = Fields.of(
            integer("amount", 1, Integer.MAX_VALUE).required(), oneOf("action", "increase", "decrease").required(),
            choice("currency", Money.DOLLAR + ", in which balances are kept", Money.DOLLAR::equals),
            choice("idempotency_key", "not empty", key -> !key.isEmpty()).required(), text("note"));

    private final Payers payers;
    private final Credits credits;

    /** The credits of an instance's payers. */
    public CreditResource(Instance instance) {
        this.payers = new Payers(instance.store());
        this.credits = new Credits(payers);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        String ofUser = "/v1/users/{user_id}/billing/credits";
        String ofOrganization = "/v1/organizations/{organization_id}/billing/credits";
        Function<ApiRequest, Payer> user = request -> payers.user(request.path("user_id"));
        Function<ApiRequest, Payer> organization = request -> payers.organization(request.path("organization_id"));
        return List.of(
                Route.get(ofUser, request -> balance(user.apply(request))),
                Route.post(ofUser, request -> credits.adjust(user.apply(request), ADJUST.check(request.body()))),
                Route.get(ofOrganization, request -> balance(organization.apply(request))),
                Route.post(ofOrganization,
                        request -> credits.adjust(organization.apply(request), ADJUST.check(request.body()))));
    }

    private JsonNode balance(Payer payer) {
        ObjectNode balance = Json.object().put("object", "commerce_credit_balance");
        return balance.set("balance", Money.dollars(credits.balance(payer)));
    }
}

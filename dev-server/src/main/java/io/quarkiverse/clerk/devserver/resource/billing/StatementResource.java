package io.quarkiverse.clerk.devserver.resource.billing;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Statements: none, for nothing is ever charged. */
public final class StatementResource implements Resource {

    private static final String STATEMENTS = "/v1/billing/statements";
    private static final String STATEMENT = STATEMENTS + "/{statementID}";
    private static final Listing LISTING = Listing.newestFirst();

    private final Documents statements;

    /** The statements of an instance. */
    public StatementResource(Instance instance) {
        this.statements = instance.store().documents("commerce_statement");
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(STATEMENTS, request -> LISTING.page(statements.all(), request.query()).asData()),
                Route.get(STATEMENT, this::get),
                Route.get(STATEMENT + "/payment_attempts", this::get));
    }

    /** Whoever asks for a statement, or for attempts to pay it, asks for one that is not there. */
    private JsonNode get(ApiRequest request) {
        return statements.get(request.path("statementID"));
    }
}

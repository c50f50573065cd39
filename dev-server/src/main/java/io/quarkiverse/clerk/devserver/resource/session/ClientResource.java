package io.quarkiverse.clerk.devserver.resource.session;

import java.util.List;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Clients: browsers and devices with the sessions that have been opened on them. */
public final class ClientResource implements Resource {

    private static final Fields VERIFY = Fields.of(Field.text("token").required());
    private static final Listing LISTING = Listing.newestFirst();

    private final Documents documents;
    private final Clients clients;

    /** The clients of an instance. */
    public ClientResource(Instance instance) {
        this.documents = instance.store().documents("client");
        this.clients = new Clients(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/clients", request -> LISTING.page(documents.all(), request.query()).map(clients::view)
                        .asArrayOrData(request.query())),
                Route.post("/v1/clients/verify", request -> clients.view(
                        clients.verified(VERIFY.check(request.body()).path("token").textValue()))),
                Route.get("/v1/clients/{client_id}",
                        request -> clients.view(documents.get(request.path("client_id")))));
    }
}

package io.quarkiverse.clerk.devserver.resource.signup;

import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Page;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The identifiers that may not sign up. Its list has no pages. */
public final class BlocklistResource implements Resource {

    private static final String OBJECT = "blocklist_identifier";
    private static final Fields CREATE = Fields.of(text("identifier").required());

    private final Documents documents;
    private final ListedIdentifiers identifiers;

    /** The block-list of an instance. */
    public BlocklistResource(Instance instance) {
        this.documents = instance.store().documents(OBJECT);
        this.identifiers = new ListedIdentifiers(documents, OBJECT, "blid");
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/blocklist_identifiers",
                        request -> new Page(List.copyOf(documents.all()), documents.all().size()).asData()),
                Route.post("/v1/blocklist_identifiers", request -> documents.add(
                        identifiers.draft(CREATE.check(request.body()).path("identifier").asText()))),
                Route.delete("/v1/blocklist_identifiers/{identifier_id}",
                        request -> documents.delete(request.path("identifier_id"))));
    }
}

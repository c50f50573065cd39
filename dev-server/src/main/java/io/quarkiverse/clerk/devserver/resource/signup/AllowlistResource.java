package io.quarkiverse.clerk.devserver.resource.signup;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The identifiers that may sign up. */
public final class AllowlistResource implements Resource {

    private static final String OBJECT = "allowlist_identifier";
    private static final Fields CREATE = Fields.of(text("identifier").required(), flag("notify"));
    private static final Listing LISTING = Listing.newestFirst();

    private final Documents documents;
    private final ListedIdentifiers identifiers;
    private final Invitations invitations;

    /** The allow-list of an instance. */
    public AllowlistResource(Instance instance) {
        this.documents = instance.store().documents(OBJECT);
        this.identifiers = new ListedIdentifiers(documents, OBJECT, "alid");
        this.invitations = new Invitations(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/allowlist_identifiers", request -> LISTING.page(documents.all(), request.query())
                        .asArrayOrData(request.query())),
                Route.post("/v1/allowlist_identifiers", request -> create(CREATE.check(request.body()))),
                Route.delete("/v1/allowlist_identifiers/{identifier_id}",
                        request -> documents.delete(request.path("identifier_id"))));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode entry = identifiers.draft(body.path("identifier").asText());
        if (body.path("notify").booleanValue()) {
            entry.set("invitation_id", invite(entry).path("id"));
        }
        return documents.add(entry);
    }

    private ObjectNode invite(ObjectNode entry) {
        String identifier = entry.path("identifier").asText();
        if (!entry.path("identifier_type").asText().equals("email_address") || identifier.startsWith("*")) {
            throw ApiException.invalid(ApiError.value("notify", "Only an email address can be sent an invitation."));
        }
        return invitations.create(Json.object().put("email_address", identifier));
    }
}

package io.quarkiverse.clerk.devserver.resource.signup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Invitations to the application. */
public final class InvitationResource implements Resource {

    private static final int MAX_BULK = 10;
    private static final Filter NOT_REVOKED = query -> invitation -> query.first("status").isPresent()
            || !invitation.path("revoked").booleanValue();

    private static final Listing LISTING = new Listing(
            Filter.all(NOT_REVOKED,
                    Filter.oneOf("status", List.of("pending", "accepted", "revoked", "expired")),
                    Filter.containing("query", invitation -> List.of(invitation.path("email_address").asText(),
                            invitation.path("id").asText()))),
            new Ordering(Map.of(
                    "created_at", Ordering.number("created_at"),
                    "expires_at", Ordering.number("expires_at"),
                    "email_address", Ordering.text(invitation -> Optional.of(invitation.path("email_address").asText()))),
                    "-created_at"));

    private final Documents documents;
    private final Invitations invitations;

    /** The invitations of an instance. */
    public InvitationResource(Instance instance) {
        this.documents = instance.store().documents(Invitations.KIND);
        this.invitations = new Invitations(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/invitations", this::list),
                Route.post("/v1/invitations", request -> invitations.create(request.body())),
                Route.post("/v1/invitations/bulk", request -> createAll(request.items(MAX_BULK))).takingList(),
                Route.post("/v1/invitations/{invitation_id}/revoke",
                        request -> invitations.revoke(request.path("invitation_id"))));
    }

    private JsonNode list(ApiRequest request) {
        List<ObjectNode> current = documents.all().stream().map(invitations::current).toList();
        return LISTING.page(current, request.query()).asArrayOrData(request.query());
    }

    private JsonNode createAll(List<ObjectNode> bodies) {
        ArrayNode created = Json.object().arrayNode();
        bodies.forEach(body -> created.add(invitations.create(body)));
        return created;
    }
}

package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The members of organizations. */
public final class MembershipResource implements Resource {

    private static final String MEMBERSHIPS = "/v1/organizations/{organization_id}/memberships";
    private static final String MEMBERSHIP = MEMBERSHIPS + "/{user_id}";

    private static final Fields UPDATE = Fields.of(text("role").required());

    private final Documents users;
    private final Documents organizations;
    private final Memberships memberships;
    private final OrganizationViews views;
    private final MembershipChanges changes;
    private final NewMemberships newMemberships;
    private final Listing ofOrganization;
    private final Listing ofInstance;

    /** The memberships of an instance. */
    public MembershipResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.memberships = new Memberships(instance.store());
        this.views = new OrganizationViews(instance);
        this.changes = new MembershipChanges(instance.store());
        this.newMemberships = new NewMemberships(instance.store());
        this.ofOrganization = MembershipListing.of(users);
        this.ofInstance = new Listing(query -> Filter.EVERYTHING, MembershipListing.ordering(users));
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("organization_membership", views::membership);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organization_memberships",
                        request -> page(ofInstance, memberships.documents().all(), request)),
                Route.get("/v1/users/{user_id}/organization_memberships", request -> page(Listing.newestFirst(),
                        memberships.ofUser(users.get(request.path("user_id")).path("id").asText()), request)),
                Route.get(MEMBERSHIPS, request -> page(ofOrganization,
                        memberships.ofOrganization(organization(request).path("id").asText()), request)),
                Route.post(MEMBERSHIPS,
                        request -> views.membership(newMemberships.create(organization(request), request.body()))),
                Route.patch(MEMBERSHIP, request -> update(membership(request), request)),
                Route.delete(MEMBERSHIP, request -> delete(membership(request))),
                Route.patch(MEMBERSHIP + "/metadata",
                        request -> save(Metadata.merge(request.body(), membership(request).deepCopy()))));
    }

    private JsonNode page(Listing listing, Collection<ObjectNode> documents, ApiRequest request) {
        return listing.page(documents, request.query()).map(views::membership).asData();
    }

    private ObjectNode organization(ApiRequest request) {
        return organizations.get(request.path("organization_id"));
    }

    private ObjectNode membership(ApiRequest request) {
        return memberships.find(request.path("user_id"), organization(request).path("id").asText())
                .orElseThrow(() -> ApiException.notFound("The membership"));
    }

    private JsonNode update(ObjectNode membership, ApiRequest request) {
        String role = UPDATE.check(request.body()).path("role").textValue();
        return views.membership(changes.changeRole(membership, role, organization(request)));
    }

    private JsonNode delete(ObjectNode membership) {
        ObjectNode view = views.membership(membership);
        changes.remove(membership);
        return view;
    }

    private JsonNode save(ObjectNode membership) {
        return views.membership(memberships.documents().save(membership));
    }
}

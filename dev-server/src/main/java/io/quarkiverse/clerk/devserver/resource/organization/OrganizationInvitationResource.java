package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Page;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Invitations to organizations. */
public final class OrganizationInvitationResource implements Resource {

    private static final String INVITATIONS = "/v1/organizations/{organization_id}/invitations";
    private static final String INVITATION = INVITATIONS + "/{invitation_id}";
    private static final int MAX_BULK = 10;

    private static final Fields REVOKE = Fields.of(Field.text("requesting_user_id").nullable());

    private static final Filter STATUS = Filter.oneOf("status", List.of("pending", "accepted", "revoked", "expired"));
    private static final Ordering ORDERING = new Ordering(Map.of(
            "created_at", Ordering.number("created_at"),
            "email_address", Ordering.text(invitation -> Optional.of(invitation.path("email_address").asText()))),
            "-created_at");
    private static final Listing OF_INSTANCE = new Listing(Filter.all(STATUS,
            Filter.containing("query", invitation -> List.of(invitation.path("email_address").asText()))), ORDERING);
    private static final Listing OF_ORGANIZATION = new Listing(Filter.all(STATUS,
            Filter.anyOf("email_address", invitation -> List.of(invitation.path("email_address").asText()))), ORDERING);

    private final Documents users;
    private final Documents organizations;
    private final OrganizationInvitations invitations;
    private final OrganizationViews views;
    private final Inviting inviting;

    /** The invitations to the organizations of an instance. */
    public OrganizationInvitationResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.invitations = new OrganizationInvitations(instance.store());
        this.views = new OrganizationViews(instance);
        this.inviting = new Inviting(instance);
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("organization_invitation", views::invitation);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organization_invitations",
                        request -> withOrganizations(OF_INSTANCE, invitations.documents().all().stream().toList(), request)),
                Route.get("/v1/users/{user_id}/organization_invitations",
                        request -> withOrganizations(Listing.newestFirst(STATUS), ofUser(request), request)),
                Route.get(INVITATIONS, request -> page(OF_ORGANIZATION, all(request), request).asData()),
                Route.post(INVITATIONS, request -> views.invitation(
                        inviting.invite(organization(request), request.body()))),
                Route.post(INVITATIONS + "/bulk", this::inviteAll).takingList(),
                Route.get(INVITATIONS + "/pending",
                        request -> page(Listing.newestFirst(), invitations.pending(id(request)), request).asData()),
                Route.get(INVITATION, request -> views.invitation(invitation(request))),
                Route.post(INVITATION + "/revoke", this::revoke));
    }

    private ObjectNode organization(ApiRequest request) {
        return organizations.get(request.path("organization_id"));
    }

    private String id(ApiRequest request) {
        return organization(request).path("id").asText();
    }

    private List<ObjectNode> all(ApiRequest request) {
        return invitations.ofOrganization(id(request));
    }

    private ObjectNode invitation(ApiRequest request) {
        return invitations.get(id(request), request.path("invitation_id"));
    }

    private List<ObjectNode> ofUser(ApiRequest request) {
        return Contacts.EMAIL_ADDRESSES.values(users.get(request.path("user_id"))).stream()
                .flatMap(address -> invitations.to(address).stream()).toList();
    }

    /** The views are filtered: they have the status of now. */
    private Page page(Listing listing, List<ObjectNode> documents, ApiRequest request) {
        return listing.page(documents.stream().map(views::invitation).toList(), request.query());
    }

    private JsonNode withOrganizations(Listing listing, List<ObjectNode> documents, ApiRequest request) {
        return page(listing, documents, request)
                .map(view -> views.invitationWithOrganization(invitations.documents().get(view.path("id").asText()))).asData();
    }

    /** All or none: what fails undoes what went before. */
    private JsonNode inviteAll(ApiRequest request) {
        ObjectNode organization = organization(request);
        List<ObjectNode> made = new ArrayList<>();
        request.items(MAX_BULK).forEach(body -> made.add(views.invitation(inviting.invite(organization, body))));
        return new Page(made, made.size()).asData();
    }

    private JsonNode revoke(ApiRequest request) {
        ObjectNode invitation = invitation(request);
        String revoker = REVOKE.check(request.body()).path("requesting_user_id").textValue();
        if (revoker != null) {
            inviting.requireManager(revoker, organization(request));
        }
        return views.invitation(invitations.revoke(invitation));
    }
}

package io.quarkiverse.clerk.devserver.frontend.organization;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.MemberViews;
import io.quarkiverse.clerk.devserver.resource.organization.MembershipChanges;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationInvitations;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationSuggestions;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Store;

/** How users join organizations, and leave them. */
public final class JoiningResource implements FrontendResource {

    private static final String MEMBERSHIPS = "/v1/me/organization_memberships";
    private static final String INVITATIONS = "/v1/me/organization_invitations";
    private static final String SUGGESTIONS = "/v1/me/organization_suggestions";

    private static final Listing OF_SUGGESTIONS = Listing
            .newestFirst(Filter.oneOf("status", List.of("pending", "accepted")));

    private final Members members;
    private final MemberViews views;
    private final Memberships memberships;
    private final MembershipChanges changes;
    private final OrganizationInvitations invitations;
    private final OrganizationSuggestions suggestions;

    /** The ways into the organizations of an instance, and out of them. */
    public JoiningResource(Frontend frontend) {
        Store store = frontend.instance().store();
        this.members = new Members(frontend);
        this.views = new MemberViews(frontend.instance());
        this.memberships = new Memberships(store);
        this.changes = new MembershipChanges(store);
        this.invitations = new OrganizationInvitations(store);
        this.suggestions = new OrganizationSuggestions(store);
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get("/v1/me/organization_creation_defaults", this::defaults),
                FrontendRoute.get(MEMBERSHIPS, request -> Listing.newestFirst()
                        .page(memberships.ofUser(members.userId(request)), request.query())
                        .map(views::membership).asArrayOrData(request.query())),
                FrontendRoute.delete(MEMBERSHIPS + "/{organization_id}", this::leave),
                // The views are filtered: they have the status of now.
                FrontendRoute.get(INVITATIONS, request -> Listing.newestFirst(MemberInvitationResource.STATUS)
                        .page(invited(members.user(request)).map(views::ownInvitation).toList(), request.query()).asData()),
                FrontendRoute.post(INVITATIONS + "/{invitation_id}/accept", this::accept),
                FrontendRoute.get(SUGGESTIONS, request -> OF_SUGGESTIONS
                        .page(suggestions.of(members.user(request)), request.query()).map(views::suggestion).asData()),
                FrontendRoute.post(SUGGESTIONS + "/{suggestion_id}/accept", request -> views.suggestion(
                        suggestions.accept(request.path("suggestion_id"), members.user(request)))));
    }

    /** Clerk can propose a name and a logo for a new organization; here nobody knows any. */
    private JsonNode defaults(FrontendRequest request) {
        members.user(request);
        return Json.object().putNull("form").putNull("advisory");
    }

    private JsonNode leave(FrontendRequest request) {
        ObjectNode membership = members.membership(request);
        changes.remove(membership);
        return DeletedObject.of("organization_membership", membership.path("id").textValue());
    }

    /** By verified addresses only: by typing somebody else's one must not get what was sent there. */
    private Stream<ObjectNode> invited(ObjectNode user) {
        return Contacts.EMAIL_ADDRESSES.verified(user).map(Contacts.EMAIL_ADDRESSES::value)
                .flatMap(address -> invitations.to(address).stream());
    }

    private JsonNode accept(FrontendRequest request) {
        ObjectNode user = members.user(request);
        ObjectNode invitation = invited(user)
                .filter(one -> one.path("id").asText().equals(request.path("invitation_id"))).findFirst()
                .orElseThrow(() -> ApiException.notFound("The invitation"));
        invitations.accept(invitation, user);
        return views.ownInvitation(invitations.get(invitation.path("id").textValue()));
    }
}

package io.quarkiverse.clerk.devserver.frontend.organization;

import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.frontend.organization.Members.ORGANIZATION;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.MANAGE_MEMBERS;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.READ_MEMBERS;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.MemberViews;
import io.quarkiverse.clerk.devserver.resource.organization.MembershipChanges;
import io.quarkiverse.clerk.devserver.resource.organization.MembershipListing;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.NewMemberships;
import io.quarkiverse.clerk.devserver.store.Store;

/** The members of the organizations that a user belongs to. */
public final class MemberResource implements FrontendResource {

    private static final String MEMBERSHIPS = ORGANIZATION + "/memberships";
    private static final String MEMBERSHIP = MEMBERSHIPS + "/{user_id}";

    private static final Fields CREATE = Fields.of(text("user_id").required(), text("role").required());
    private static final Fields UPDATE = Fields.of(text("role").required());

    private final Members members;
    private final MemberViews views;
    private final Memberships memberships;
    private final NewMemberships newMemberships;
    private final MembershipChanges changes;
    private final Listing listing;

    /** The members of an instance's organizations. */
    public MemberResource(Frontend frontend) {
        Store store = frontend.instance().store();
        this.members = new Members(frontend);
        this.views = new MemberViews(frontend.instance());
        this.memberships = new Memberships(store);
        this.newMemberships = new NewMemberships(store);
        this.changes = new MembershipChanges(store);
        this.listing = MembershipListing.forMembers(store.documents("user"));
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(MEMBERSHIPS, request -> listing
                        .page(memberships.ofOrganization(members.id(request, READ_MEMBERS)), request.query())
                        .map(views::membership).asArrayOrData(request.query())),
                FrontendRoute.post(MEMBERSHIPS, request -> views.membership(
                        newMemberships.create(members.organization(request, MANAGE_MEMBERS), request.body(CREATE)))),
                FrontendRoute.patch(MEMBERSHIP, this::update),
                FrontendRoute.delete(MEMBERSHIP, this::delete));
    }

    private ObjectNode membership(FrontendRequest request, ObjectNode organization) {
        return memberships.find(request.path("user_id"), organization.path("id").textValue())
                .orElseThrow(() -> ApiException.notFound("The membership"));
    }

    private JsonNode update(FrontendRequest request) {
        ObjectNode organization = members.organization(request, MANAGE_MEMBERS);
        String role = request.body(UPDATE).path("role").textValue();
        return views.membership(changes.changeRole(membership(request, organization), role, organization));
    }

    private JsonNode delete(FrontendRequest request) {
        ObjectNode membership = membership(request, members.organization(request, MANAGE_MEMBERS));
        ObjectNode view = views.membership(membership);
        changes.remove(membership);
        return view;
    }
}

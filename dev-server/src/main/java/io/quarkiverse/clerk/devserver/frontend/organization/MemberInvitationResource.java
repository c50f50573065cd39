package io.quarkiverse.clerk.devserver.frontend.organization;

import static io.quarkiverse.clerk.devserver.api.Field.emailAddress;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;
import static io.quarkiverse.clerk.devserver.frontend.organization.Members.ORGANIZATION;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.MANAGE_MEMBERS;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Page;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.MemberViews;
import io.quarkiverse.clerk.devserver.resource.organization.Inviting;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationInvitations;

/** Invitations that members send. */
public final class MemberInvitationResource implements FrontendResource {

    /** The states in which invitations can be asked for. */
    static final Filter STATUS = Filter.oneOf("status",
            List.of("pending", "accepted", "revoked", "expired", "invalid", "completed"));

    private static final String INVITATIONS = ORGANIZATION + "/invitations";
    private static final int MAX_BULK = 10;

    private static final Fields CREATE = Fields.of(emailAddress("email_address").required(), text("role").required(),
            flag("notify").nullable());
    private static final Fields CREATE_ALL = CREATE.and(
            texts("email_address", "a list of email addresses", Field::isEmailAddress).required());

    private final Members members;
    private final MemberViews views;
    private final OrganizationInvitations invitations;
    private final Inviting inviting;

    /** The invitations to the organizations of an instance. */
    public MemberInvitationResource(Frontend frontend) {
        this.members = new Members(frontend);
        this.views = new MemberViews(frontend.instance());
        this.invitations = new OrganizationInvitations(frontend.instance().store());
        this.inviting = new Inviting(frontend.instance());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(INVITATIONS,
                        request -> page(invitations.ofOrganization(members.id(request, MANAGE_MEMBERS)), request)),
                FrontendRoute.post(INVITATIONS, this::invite),
                FrontendRoute.post(INVITATIONS + "/bulk", this::inviteAll),
                FrontendRoute.get(INVITATIONS + "/pending",
                        request -> page(invitations.pending(members.id(request, MANAGE_MEMBERS)), request)),
                FrontendRoute.post(INVITATIONS + "/{invitation_id}/revoke", this::revoke));
    }

    /** The views are filtered: they have the status of now. */
    private JsonNode page(List<ObjectNode> documents, FrontendRequest request) {
        return Listing.newestFirst(STATUS).page(documents.stream().map(views::invitation).toList(), request.query()).asData();
    }

    private JsonNode invite(FrontendRequest request) {
        ObjectNode organization = members.organization(request, MANAGE_MEMBERS);
        ObjectNode body = request.body(CREATE);
        return invite(body.path("email_address").textValue(), body, organization, members.userId(request));
    }

    /** All or none: what fails undoes what went before. */
    private JsonNode inviteAll(FrontendRequest request) {
        ObjectNode organization = members.organization(request, MANAGE_MEMBERS);
        ObjectNode body = request.body(CREATE_ALL);
        List<String> addresses = Json.texts(body.path("email_address"));
        if (addresses.isEmpty() || addresses.size() > MAX_BULK) {
            throw ApiException.refused(400, ApiError.of("bulk_size_exceeded", "too many or none",
                    "Between 1 and " + MAX_BULK + " people can be invited at once."));
        }
        List<ObjectNode> made = new ArrayList<>();
        addresses.forEach(address -> made.add(invite(address, body, organization, members.userId(request))));
        return new Page(made, made.size()).asArray();
    }

    private ObjectNode invite(String emailAddress, ObjectNode body, ObjectNode organization, String inviter) {
        ObjectNode invitation = Json.object().put("email_address", emailAddress).put("inviter_user_id", inviter);
        body.without("email_address").properties().forEach(field -> invitation.set(field.getKey(), field.getValue()));
        return views.invitation(inviting.invite(organization, invitation));
    }

    private JsonNode revoke(FrontendRequest request) {
        return views.invitation(invitations.revoke(
                invitations.get(members.id(request, MANAGE_MEMBERS), request.path("invitation_id"))));
    }
}

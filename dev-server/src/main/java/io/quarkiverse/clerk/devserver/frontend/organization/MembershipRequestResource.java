package io.quarkiverse.clerk.devserver.frontend.organization;

import static io.quarkiverse.clerk.devserver.frontend.organization.Members.ORGANIZATION;
import static io.quarkiverse.clerk.devserver.resource.organization.MemberRights.MANAGE_MEMBERS;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.MemberViews;
import io.quarkiverse.clerk.devserver.resource.organization.MembershipRequests;

/** Those who ask to join, and what members say to it. */
public final class MembershipRequestResource implements FrontendResource {

    private static final String REQUESTS = ORGANIZATION + "/membership_requests";
    private static final String REQUEST = REQUESTS + "/{request_id}";
    private static final Listing LISTING = Listing
            .newestFirst(Filter.oneOf("status", List.of("pending", "accepted", "rejected")));

    private final Members members;
    private final MemberViews views;
    private final MembershipRequests requests;

    /** The requests to join the organizations of an instance. */
    public MembershipRequestResource(Frontend frontend) {
        this.members = new Members(frontend);
        this.views = new MemberViews(frontend.instance());
        this.requests = new MembershipRequests(frontend.instance().store());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(REQUESTS, request -> LISTING
                        .page(requests.ofOrganization(members.id(request, MANAGE_MEMBERS)), request.query())
                        .map(views::membershipRequest).asData()),
                FrontendRoute.post(REQUEST + "/accept", request -> {
                    ObjectNode organization = members.organization(request, MANAGE_MEMBERS);
                    return views.membershipRequest(requests.accept(find(request, organization), organization));
                }),
                FrontendRoute.post(REQUEST + "/reject", request -> views.membershipRequest(
                        requests.reject(find(request, members.organization(request, MANAGE_MEMBERS))))));
    }

    private ObjectNode find(FrontendRequest request, ObjectNode organization) {
        return requests.get(organization.path("id").textValue(), request.path("request_id"));
    }
}

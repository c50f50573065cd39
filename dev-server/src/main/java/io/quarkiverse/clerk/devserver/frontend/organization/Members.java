package io.quarkiverse.clerk.devserver.frontend.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.resource.organization.MemberRights;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.store.Documents;

/** For which organization a member asks, and whether the member may. Used only while the store is locked. */
final class Members {

    static final String ORGANIZATION = "/v1/organizations/{organization_id}";

    private final Frontend frontend;
    private final Documents organizations;
    private final Memberships memberships;
    private final MemberRights rights;

    Members(Frontend frontend) {
        this.frontend = frontend;
        this.organizations = frontend.instance().store().documents("organization");
        this.memberships = new Memberships(frontend.instance().store());
        this.rights = new MemberRights(frontend.instance().store());
    }

    /** @throws ApiException (401) if nobody is signed in */
    ObjectNode user(FrontendRequest request) {
        return frontend.signedIn().user(request);
    }

    /** @throws ApiException (401) if nobody is signed in */
    String userId(FrontendRequest request) {
        return user(request).path("id").textValue();
    }

    /**
     * The user's own membership in the organization of the path.
     *
     * @throws ApiException 401 if nobody is signed in; 404 if the user is no member, or there is no such organization: nobody
     *         learns by guessing which there are
     */
    ObjectNode membership(FrontendRequest request) {
        return memberships.find(userId(request), request.path("organization_id"))
                .orElseThrow(() -> ApiException.notFound("The organization"));
    }

    /**
     * The organization of the path.
     *
     * @throws ApiException as {@link #membership}
     */
    ObjectNode organization(FrontendRequest request) {
        return organizations.get(membership(request).path("organization_id").textValue());
    }

    /**
     * The organization of the path, in which the user has a permission.
     *
     * @throws ApiException as {@link #membership}; 403 if the user's role lacks the permission
     */
    ObjectNode organization(FrontendRequest request, String permission) {
        ObjectNode organization = organization(request);
        rights.require(permission, userId(request), organization);
        return organization;
    }

    /** The id of that organization. */
    String id(FrontendRequest request, String permission) {
        return organization(request, permission).path("id").textValue();
    }
}

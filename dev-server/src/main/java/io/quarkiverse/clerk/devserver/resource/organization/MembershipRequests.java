package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.instance.InstanceSettings;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Who asks to join which organization. Used only while the store is locked. */
public final class MembershipRequests {

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "organization_membership_request", "id": null, "organization_id": null, "user_id": null,
             "status": "pending", "created_at": null, "updated_at": null}""");

    private final Documents requests;
    private final NewMemberships memberships;
    private final InstanceSettings settings;

    /** The requests in a store. */
    public MembershipRequests(Store store) {
        this.requests = store.documents("organization_membership_request")
                .ownedBy("user", "user_id").ownedBy("organization", "organization_id");
        this.memberships = new NewMemberships(store);
        this.settings = new InstanceSettings(store);
    }

    /** Those who ask to join an organization, the oldest first. */
    public List<ObjectNode> ofOrganization(String organizationId) {
        return requests.by("organization_id").find(organizationId);
    }

    /**
     * A request to join an organization.
     *
     * @throws ApiException (404) if there is no such request
     */
    public ObjectNode get(String organizationId, String id) {
        return requests.findOwned(id, "organization_id", organizationId)
                .orElseThrow(() -> ApiException.notFound("The membership request"));
    }

    /** Whether somebody may yet decide on the user's request. */
    boolean isPending(String userId, String organizationId) {
        return ofOrganization(organizationId).stream().anyMatch(request -> request.path("user_id").asText().equals(userId)
                && request.path("status").asText().equals("pending"));
    }

    void add(String userId, String organizationId) {
        requests.add(requests.draft("orgmemreq", BLANK).put("user_id", userId).put("organization_id", organizationId));
    }

    /**
     * Makes who asks a member, in the role that those get who join by a domain.
     *
     * @throws ApiException 400 if the user is a member already; 403 if there is no room; 404 if the request is not pending
     */
    public ObjectNode accept(ObjectNode request, ObjectNode organization) {
        requirePending(request);
        ObjectNode membership = Json.object();
        membership.set("user_id", request.get("user_id"));
        membership.set("role", settings.organizations().get("domains_default_role"));
        memberships.create(organization, membership);
        return requests.save(request.deepCopy().put("status", "accepted"));
    }

    /**
     * Says no.
     *
     * @throws ApiException (404) if the request is not pending
     */
    public ObjectNode reject(ObjectNode request) {
        requirePending(request);
        return requests.save(request.deepCopy().put("status", "rejected"));
    }

    private static void requirePending(ObjectNode request) {
        if (!request.path("status").asText().equals("pending")) {
            throw ApiException.refused(404, ApiError.of("organization_membership_request_not_pending", "not pending",
                    "The request is not pending any more."));
        }
    }
}

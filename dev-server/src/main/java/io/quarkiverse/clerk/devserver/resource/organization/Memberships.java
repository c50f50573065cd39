package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Who belongs to which organization, and in which role. */
public final class Memberships {

    static final ObjectNode BLANK = Json.literal("""
            {"object": "organization_membership", "id": null, "organization_id": null, "user_id": null, "role": null,
             "public_metadata": {}, "private_metadata": {}, "created_at": null, "updated_at": null}""");

    private static final String ACTIVE_ORGANIZATION = "last_active_organization_id";

    private final Documents memberships;
    private final Documents sessions;
    private final Roles roles;

    /** The memberships of a store. */
    public Memberships(Store store) {
        this.memberships = store.documents("organization_membership")
                .ownedBy("user", "user_id").ownedBy("organization", "organization_id");
        this.sessions = store.documents("session");
        this.roles = new Roles(store);
    }

    Documents documents() {
        return memberships;
    }

    /**
     * Makes a user a member; checks nothing.
     *
     * @param role such as {@code org:admin}
     */
    public ObjectNode add(String userId, String organizationId, String role) {
        return memberships.add(draft(userId, organizationId, role));
    }

    /** The same, to be completed and added. */
    ObjectNode draft(String userId, String organizationId, String role) {
        return memberships.draft("orgmem", BLANK).put("user_id", userId).put("organization_id", organizationId)
                .put("role", role);
    }

    /**
     * The user can become a member.
     *
     * @param name of the user, for the error
     * @throws ApiException (400) if the user is one already
     */
    void requireStranger(String userId, String organizationId, String name) {
        if (find(userId, organizationId).isPresent()) {
            throw ApiException.refused(400, ApiError.of("already_a_member_in_organization", "already a member",
                    name + " is a member of the organization already."));
        }
    }

    /** Ends a membership: the organization is no more the active one of the user's sessions. */
    public void remove(ObjectNode membership) {
        String organizationId = membership.path("organization_id").asText();
        sessions.by("user_id").find(membership.path("user_id").asText()).stream()
                .filter(session -> session.path(ACTIVE_ORGANIZATION).asText().equals(organizationId))
                .forEach(session -> sessions.saveAsItIs(session.deepCopy().putNull(ACTIVE_ORGANIZATION)));
        memberships.remove(membership.path("id").asText());
    }

    /** The user's memberships, the oldest first. */
    public List<ObjectNode> ofUser(String userId) {
        return memberships.by("user_id").find(userId);
    }

    /** The organization's memberships, the oldest first. */
    public List<ObjectNode> ofOrganization(String organizationId) {
        return memberships.by("organization_id").find(organizationId);
    }

    /** The organizations of a user, in the order in which the user joined them. */
    public List<String> organizationIds(String userId) {
        return ofUser(userId).stream().map(membership -> membership.path("organization_id").asText()).toList();
    }

    /** The users of an organization, in the order in which they joined. */
    public List<String> userIds(String organizationId) {
        return ofOrganization(organizationId).stream().map(membership -> membership.path("user_id").asText()).toList();
    }

    /** The user's membership in the organization; empty if the user is no member. */
    public Optional<ObjectNode> find(String userId, String organizationId) {
        return ofUser(userId).stream()
                .filter(membership -> membership.path("organization_id").asText().equals(organizationId)).findFirst();
    }

    /** The user's role in the organization, such as {@code org:admin}; empty if the user is no member. */
    public Optional<String> role(String userId, String organizationId) {
        return find(userId, organizationId).map(membership -> membership.path("role").asText());
    }

    /** Whether nobody in the organization can run it. */
    boolean lacksElevated(String organizationId) {
        return ofOrganization(organizationId).stream().noneMatch(this::isElevated);
    }

    boolean isElevated(ObjectNode membership) {
        return roles.isElevated(membership.path("role").asText());
    }
}

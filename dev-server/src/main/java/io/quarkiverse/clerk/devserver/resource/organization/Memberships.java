package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;

/** Who belongs to which organization, and in which role. */
public final class Memberships {

    private final Documents memberships;

    /** The memberships of a store. */
    public Memberships(Store store) {
        this.memberships = store.documents("organization_membership")
                .ownedBy("user", "user_id").ownedBy("organization", "organization_id");
    }

    public void add(String userId, String organizationId, String role) {
        memberships.add(Json.object().put("id", Ids.next("orgmem")).put("user_id", userId)
                .put("organization_id", organizationId).put("role", role));
    }

    /** The organizations of a user, in the order in which the user joined them. */
    public List<String> organizationIds(String userId) {
        return memberships.by("user_id").find(userId).stream()
                .map(membership -> membership.path("organization_id").asText()).toList();
    }

    /** The user's membership in the organization; empty if the user is no member. */
    public Optional<ObjectNode> find(String userId, String organizationId) {
        return memberships.by("user_id").find(userId).stream()
                .filter(membership -> membership.path("organization_id").asText().equals(organizationId)).findFirst();
    }

    /** The user's role in the organization, such as {@code org:admin}; empty if the user is no member. */
    public Optional<String> role(String userId, String organizationId) {
        return find(userId, organizationId).map(membership -> membership.path("role").asText());
    }
}

package io.quarkiverse.clerk.devserver.resource;

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
        this.memberships = store.documents("organization_membership");
    }

    void add(String userId, String organizationId, String role) {
        memberships.add(Json.object().put("id", Ids.next("orgmem")).put("user_id", userId)
                .put("organization_id", organizationId).put("role", role));
    }

    /** The organizations of a user, in the order in which the user joined them. */
    List<String> organizationIds(String userId) {
        return memberships.where(membership -> isOf(userId, membership))
                .map(membership -> membership.path("organization_id").asText()).toList();
    }

    /** The user's role in the organization, such as {@code org:admin}; empty if the user is no member. */
    public Optional<String> role(String userId, String organizationId) {
        return memberships.where(membership -> isOf(userId, membership)
                && membership.path("organization_id").asText().equals(organizationId)).findFirst()
                .map(membership -> membership.path("role").asText());
    }

    void removeUser(String userId) {
        memberships.removeIf(membership -> isOf(userId, membership));
    }

    private static boolean isOf(String userId, ObjectNode membership) {
        return membership.path("user_id").asText().equals(userId);
    }
}

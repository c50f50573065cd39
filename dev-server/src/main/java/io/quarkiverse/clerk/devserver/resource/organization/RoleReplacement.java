package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What happens to members whose role, or whose organization's role set, gives way to another. */
final class RoleReplacement {

    private final Documents organizations;
    private final RoleSets roleSets;
    private final Roles roles;
    private final RoleUse use;

    RoleReplacement(Store store) {
        this.organizations = store.documents("organization");
        this.roleSets = new RoleSets(store);
        this.roles = new Roles(store);
        this.use = new RoleUse(store);
    }

    /** Takes a role out of a role set; another one, which may be new in it, stands in its place everywhere. */
    ObjectNode ofRole(ObjectNode roleSet, String key, String newKey) {
        String id = roles.require(key, "role_key").path("id").asText();
        String newId = roles.require(newKey, "to_role_key").path("id").asText();
        List<String> ids = new ArrayList<>(roleSets.ids(roleSet));
        if (!ids.remove(id)) {
            throw ApiException.invalid(ApiError.value("role_key", "The role set does not have the role " + key + "."));
        }
        if (id.equals(newId)) {
            throw ApiException.invalid(ApiError.value("to_role_key", "A role cannot replace itself."));
        }
        if (!ids.contains(newId)) {
            ids.add(newId);
        }
        ObjectNode changed = roleSet.deepCopy();
        Keys.put(RoleSets.ROLE_IDS, ids, changed);
        List.of(RoleSets.DEFAULT_ROLE_ID, RoleSets.CREATOR_ROLE_ID).stream()
                .filter(field -> changed.path(field).asText().equals(id)).forEach(field -> changed.put(field, newId));
        roleSets.documents().save(changed);
        roleSets.requireCapableCreators(newId);
        roleSets.organizations(roleSet).forEach(
                organization -> use.map(organization, role -> role.equals(key) ? newKey : role));
        return changed;
    }

    /**
     * Deletes a role set; its organizations get another one.
     *
     * @param mappings by the key of a role the key of the one that stands in its place; needed for every role that somebody
     *        has and the other role set does not
     */
    JsonNode ofRoleSet(ObjectNode roleSet, String destination, JsonNode mappings) {
        ObjectNode other = roleSets.named(destination, "dest_role_set_key");
        if (other == roleSet) {
            throw ApiException.invalid(ApiError.value("dest_role_set_key", "A role set cannot replace itself."));
        }
        List<String> possible = roleSets.keys(other);
        for (ObjectNode organization : roleSets.organizations(roleSet)) {
            for (String role : use.roles(organization)) {
                String newRole = mappings.path(role).asText(role);
                if (!possible.contains(newRole)) {
                    throw ApiException.invalid(ApiError.value("reassignment_mappings",
                            "The role " + role + " must be mapped to a role of the other role set."));
                }
            }
        }
        List<ObjectNode> moved = roleSets.organizations(roleSet);
        moved.forEach(organization -> use.map(organization, role -> mappings.path(role).asText(role)));
        move(moved, other);
        if (roleSet.path("type").asText().equals("initial")) {
            roleSets.makeInitial(other.path("id").asText());
        }
        return roleSets.documents().delete(roleSet.path("id").asText());
    }

    /** Gives organizations a role set. */
    void move(List<ObjectNode> moved, ObjectNode roleSet) {
        String key = roleSet.path("key").asText();
        moved.stream().filter(organization -> !organization.path("role_set_key").asText().equals(key)).forEach(
                organization -> organizations.saveAsItIs(organization.deepCopy().put("role_set_key", key)));
    }
}

package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Which roles the members of an organization can have. */
public final class RoleSets {

    /** The fields in which a role set keeps its roles, the one that members get by default, and the one of creators. */
    static final String ROLE_IDS = "role_ids";
    static final String DEFAULT_ROLE_ID = "default_role_id";
    static final String CREATOR_ROLE_ID = "creator_role_id";

    static final ObjectNode BLANK = Json.literal("""
            {"object": "role_set", "id": null, "name": null, "key": null, "description": null, "role_ids": [],
             "default_role_id": null, "creator_role_id": null, "type": "custom", "role_set_migration": null,
             "created_at": null, "updated_at": null}""");

    private final Documents roleSets;
    private final Documents organizations;
    private final Memberships memberships;
    private final Roles roles;

    /** The role sets of a store. */
    public RoleSets(Store store) {
        this.roleSets = store.documents("role_set");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.roles = new Roles(store);
    }

    Documents documents() {
        return roleSets;
    }

    /**
     * The role set of new organizations.
     *
     * @throws ApiException (404) if there is none: a seed can take it away
     */
    ObjectNode initial() {
        return roleSets.by("type").first("initial").orElseThrow(() -> ApiException.notFound("The initial role set"));
    }

    /** Makes this one, and no other, the role set of new organizations. */
    void makeInitial(String id) {
        roleSets.by("type").find("initial").stream().filter(other -> !other.path("id").asText().equals(id))
                .forEach(other -> roleSets.save(other.deepCopy().put("type", "custom")));
        if (!roleSets.get(id).path("type").asText().equals("initial")) {
            roleSets.save(roleSets.edit(id).put("type", "initial"));
        }
    }

    /**
     * The role set with this key.
     *
     * @throws ApiException (404) that names the parameter, if there is none
     */
    ObjectNode named(String key, String param) {
        return roleSets.by("key").first(key)
                .orElseThrow(() -> ApiException.refused(404, ApiError.notFound(param, "role set")));
    }

    /** The key of the role that who creates an organization with this role set gets. */
    String creatorRole(ObjectNode roleSet) {
        return roles.documents().get(roleSet.path(CREATOR_ROLE_ID).asText()).path("key").asText();
    }

    /**
     * The members of an organization can have a role.
     *
     * @throws ApiException 404 if there is no such role; 422 if the organization's role set does not have it
     */
    void require(String role, ObjectNode organization, String param) {
        roles.require(role, param);
        if (!keys(named(organization.path("role_set_key").asText(), param)).contains(role)) {
            throw ApiException
                    .invalid(ApiError.value(param, "The organization's role set does not have the role " + role + "."));
        }
    }

    /**
     * Who gets this role for creating an organization can run it.
     *
     * @throws ApiException (422) if a role set gives the role to creators and it does not allow enough
     */
    void requireCapableCreators(String roleId) {
        if (isNamed(CREATOR_ROLE_ID, roleId) && !roles.isElevated(roles.documents().get(roleId).path("key").asText())) {
            throw ApiException.refused(422, ApiError.of("organization_missing_creator_role_permissions",
                    "permissions missing", "Who creates an organization must get " + Roles.ELEVATED + "."));
        }
    }

    /** Whether a role set names the role in the field. */
    boolean isNamed(String field, String roleId) {
        return roleSets.by(field).first(roleId).isPresent();
    }

    /** The ids of a role set's roles, without those that are gone. */
    List<String> ids(ObjectNode roleSet) {
        return Json.texts(roleSet.path(ROLE_IDS)).stream().filter(id -> roles.documents().find(id).isPresent()).toList();
    }

    /** The roles that the members of an organization can have. */
    public List<ObjectNode> rolesOf(ObjectNode organization) {
        return ids(named(organization.path("role_set_key").asText(), "role_set_key")).stream()
                .map(roles.documents()::get).toList();
    }

    /** The keys of a role set's roles. */
    List<String> keys(ObjectNode roleSet) {
        return ids(roleSet).stream().map(id -> roles.documents().get(id).path("key").asText()).toList();
    }

    /** Adds a role to a role set that does not have it. */
    void add(String roleId, ObjectNode roleSet) {
        List<String> ids = new ArrayList<>(ids(roleSet));
        ids.add(roleId);
        ObjectNode changed = roleSet.deepCopy();
        Keys.put(ROLE_IDS, ids, changed);
        roleSets.save(changed);
    }

    /** The organizations that have the role set. */
    List<ObjectNode> organizations(ObjectNode roleSet) {
        return organizations.by("role_set_key").find(roleSet.path("key").asText());
    }

    /** A role set as it is shown: with its roles, and how many members have each. */
    public ObjectNode view(ObjectNode roleSet) {
        ObjectNode view = roleSet.deepCopy();
        view.remove(List.of(ROLE_IDS, DEFAULT_ROLE_ID, CREATOR_ROLE_ID));
        List<ObjectNode> members = organizations(roleSet).stream()
                .flatMap(organization -> memberships.ofOrganization(organization.path("id").asText()).stream()).toList();
        ids(roleSet).forEach(id -> item(id, members).ifPresent(view.withArray("roles")::add));
        view.set("default_role", item(roleSet.path(DEFAULT_ROLE_ID).asText(), members).orElse(null));
        view.set("creator_role", item(roleSet.path(CREATOR_ROLE_ID).asText(), members).orElse(null));
        return view;
    }

    private Optional<ObjectNode> item(String roleId, List<ObjectNode> members) {
        return roles.documents().find(roleId).map(role -> {
            String key = role.path("key").asText();
            long count = members.stream().filter(member -> member.path("role").asText().equals(key)).count();
            ObjectNode item = role.deepCopy().put("object", "role_set_item").put("members_count", count)
                    .put("has_members", count > 0);
            item.remove(Roles.PERMISSION_IDS);
            return item;
        });
    }
}

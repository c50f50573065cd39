package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** The roles that members can have, and what they allow. */
public final class Roles {

    /** What makes a member able to run the organization: who creates one must get it, and one member must have it. */
    static final Set<String> ELEVATED = Set.of("org:sys_profile:delete", "org:sys_memberships:read",
            "org:sys_memberships:manage");

    /** The field in which a role keeps its permissions. */
    static final String PERMISSION_IDS = "permission_ids";

    static final ObjectNode BLANK = Json.literal("""
            {"object": "role", "id": null, "name": null, "key": null, "description": null, "permission_ids": [],
             "created_at": null, "updated_at": null}""");

    private final Documents roles;
    private final Documents permissions;

    /** The roles of a store. */
    public Roles(Store store) {
        this.roles = store.documents("role");
        this.permissions = new Permissions(store).documents();
    }

    Documents documents() {
        return roles;
    }

    /** The role with this key, such as {@code org:admin}. */
    public Optional<ObjectNode> named(String key) {
        return roles.by("key").first(key);
    }

    /**
     * The role with this key.
     *
     * @throws ApiException (404) that names the parameter, if there is none
     */
    ObjectNode require(String key, String param) {
        return named(key).orElseThrow(() -> ApiException.refused(404, ApiError.notFound(param, "role " + key)));
    }

    /** The keys of all that the role allows; none for a role that is not known. */
    public List<String> permissions(String key) {
        return named(key).map(role -> permissions(role).map(permission -> permission.path("key").asText()).toList())
                .orElse(List.of());
    }

    /** What session tokens say that the role allows: the application's permissions, and none of Clerk's own. */
    public List<String> permissionsInTokens(String key) {
        return permissions(key).stream().filter(permission -> !permission.startsWith(Permissions.SYSTEM_PREFIX)).toList();
    }

    /** Whether a member with this role can run the organization. */
    boolean isElevated(String key) {
        return permissions(key).containsAll(ELEVATED);
    }

    /** The name that people see; the key for a role that is not known. */
    public String name(String key) {
        return named(key).map(role -> role.path("name").asText()).orElse(key);
    }

    /** A role as it is shown. */
    public ObjectNode view(ObjectNode role) {
        ObjectNode view = role.deepCopy();
        view.remove(PERMISSION_IDS);
        view.put("is_creator_eligible", isElevated(role.path("key").asText()));
        ArrayNode list = view.putArray("permissions");
        permissions(role).forEach(list::add);
        return view;
    }

    /** Without those that are gone. */
    private Stream<ObjectNode> permissions(ObjectNode role) {
        return Json.texts(role.path(PERMISSION_IDS)).stream().flatMap(id -> permissions.find(id).stream());
    }

    /** Plants one, with an id that tells its key. */
    ObjectNode plant(String key, String name, String description, List<String> permissionIds) {
        ObjectNode role = roles.draft("role", BLANK).put("id", "role_" + key.substring("org:".length()))
                .put("key", key).put("name", name).put("description", description);
        Keys.put(PERMISSION_IDS, permissionIds, role);
        return roles.add(role);
    }
}

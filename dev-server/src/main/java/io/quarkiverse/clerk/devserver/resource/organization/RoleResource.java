package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Roles, which members of organizations have. */
public final class RoleResource implements Resource {

    private static final String ROLE = "/v1/organization_roles/{organization_role_id}";
    private static final String PERMISSION = ROLE + "/permissions/{permission_id}";

    private static final Field NAME = choice("name", "1 to 256 characters", Names::isName);
    private static final Field KEY = choice("key", "org:NAME, of lowercase letters, digits and underscores", Names::isRoleKey);
    private static final Fields COMMON = Fields.of(
            text("description").nullable(),
            texts("permissions", "a list of permissions' ids", id -> true).nullable().instruction());
    private static final Fields CREATE = COMMON.and(NAME.required(), KEY.required(),
            flag("include_in_initial_role_set").nullable().instruction());
    private static final Fields UPDATE = COMMON.and(NAME.nullable(), KEY.nullable());

    private final Documents documents;
    private final Documents permissions;
    private final Roles roles;
    private final RoleSets roleSets;
    private final RoleUse use;

    /** The roles of an instance. */
    public RoleResource(Instance instance) {
        this.roles = new Roles(instance.store());
        this.documents = roles.documents();
        this.permissions = new Permissions(instance.store()).documents();
        this.roleSets = new RoleSets(instance.store());
        this.use = new RoleUse(instance.store());
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("role", roles::view);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organization_roles",
                        request -> Keys.LISTING.page(documents.all(), request.query()).map(roles::view).asData()),
                Route.post("/v1/organization_roles", request -> create(request.body())),
                Route.get(ROLE, request -> roles.view(role(request))),
                Route.patch(ROLE, request -> update(role(request), request.body())),
                Route.delete(ROLE, request -> delete(role(request))),
                Route.post(PERMISSION, request -> assign(role(request), permission(request))),
                Route.delete(PERMISSION, request -> unassign(role(request), permission(request))));
    }

    private ObjectNode role(ApiRequest request) {
        return documents.get(request.path("organization_role_id"));
    }

    private String permission(ApiRequest request) {
        return permissions.get(request.path("permission_id")).path("id").asText();
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode role = CREATE.fill(body, documents.draft("role", Roles.BLANK));
        setPermissions(body, role);
        documents.add(Keys.requireFree(role, documents));
        if (body.path("include_in_initial_role_set").booleanValue()) {
            roleSets.add(role.path("id").asText(), roleSets.initial());
        }
        return roles.view(role);
    }

    /** A null is as good as nothing, except for the description. */
    private JsonNode update(ObjectNode role, ObjectNode body) {
        ObjectNode blank = role.deepCopy().putNull("description");
        ObjectNode changed = UPDATE.change(body, role.deepCopy(), blank);
        setPermissions(body, changed);
        Keys.requireFree(changed, documents);
        use.rename(role.path("key").asText(), changed.path("key").asText());
        return save(changed);
    }

    private void setPermissions(ObjectNode body, ObjectNode role) {
        if (body.hasNonNull("permissions")) {
            List<String> ids = Json.texts(body.path("permissions")).stream().distinct().toList();
            if (!ids.stream().allMatch(id -> permissions.find(id).isPresent())) {
                throw ApiException.refused(404, ApiError.notFound("permissions", "permission"));
            }
            Keys.put(Roles.PERMISSION_IDS, ids, role);
        }
    }

    private JsonNode delete(ObjectNode role) {
        use.requireUnused(role);
        return documents.delete(role.path("id").asText());
    }

    private JsonNode assign(ObjectNode role, String permission) {
        List<String> ids = new ArrayList<>(Json.texts(role.path(Roles.PERMISSION_IDS)));
        if (ids.contains(permission)) {
            throw ApiException.refused(409, ApiError.of("organization_role_permission_association_exists", "already assigned",
                    "The role has this permission already."));
        }
        ids.add(permission);
        return save(role, ids);
    }

    private JsonNode unassign(ObjectNode role, String permission) {
        List<String> ids = new ArrayList<>(Json.texts(role.path(Roles.PERMISSION_IDS)));
        if (!ids.remove(permission)) {
            throw ApiException.notFound("The permission of the role");
        }
        return save(role, ids);
    }

    private JsonNode save(ObjectNode role, List<String> permissionIds) {
        ObjectNode changed = role.deepCopy();
        Keys.put(Roles.PERMISSION_IDS, permissionIds, changed);
        return save(changed);
    }

    private JsonNode save(ObjectNode changed) {
        documents.save(changed);
        roleSets.requireCapableCreators(changed.path("id").asText());
        return roles.view(changed);
    }
}

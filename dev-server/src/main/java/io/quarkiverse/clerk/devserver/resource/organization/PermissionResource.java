package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Permissions, which roles are made of. */
public final class PermissionResource implements Resource {

    private static final String PERMISSION = "/v1/organization_permissions/{permission_id}";

    private static final Field NAME = choice("name", "1 to 256 characters", Names::isName);
    private static final Field KEY = choice("key", "org:FEATURE:ACTION, of lowercase letters, digits and underscores, and not "
            + "begin with " + Permissions.SYSTEM_PREFIX, Names::isPermissionKey);
    private static final Fields CREATE = Fields.of(NAME.required(), KEY.required(), text("description"));
    private static final Fields UPDATE = Fields.of(NAME, KEY, text("description"));

    private final Documents permissions;

    /** The permissions of an instance. */
    public PermissionResource(Instance instance) {
        this.permissions = new Permissions(instance.store()).documents();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organization_permissions",
                        request -> Keys.LISTING.page(permissions.all(), request.query()).asData()),
                Route.post("/v1/organization_permissions", request -> permissions.add(
                        Keys.requireFree(CREATE.fill(request.body(), permissions.draft("perm", Permissions.BLANK)),
                                permissions))),
                Route.get(PERMISSION, request -> permissions.get(request.path("permission_id"))),
                Route.patch(PERMISSION, request -> update(own(request).deepCopy(), request.body())),
                Route.delete(PERMISSION, request -> permissions.delete(own(request).path("id").asText())));
    }

    /** The permission of the path, which must be one of the application's. */
    private ObjectNode own(ApiRequest request) {
        ObjectNode permission = permissions.get(request.path("permission_id"));
        if (permission.path("type").asText().equals("system")) {
            throw ApiException.refused(403, ApiError.of("organization_system_permission_not_modifiable", "system permission",
                    "Clerk's own permissions cannot be changed."));
        }
        return permission;
    }

    private JsonNode update(ObjectNode permission, ObjectNode body) {
        return permissions.save(Keys.requireFree(UPDATE.change(body, permission, Permissions.BLANK), permissions));
    }
}

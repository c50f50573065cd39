package io.quarkiverse.clerk.devserver.resource.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What roles can allow: Clerk's own permissions, which every instance has, and those of the application. */
public final class Permissions {

    /** What the keys of Clerk's own permissions begin with. */
    public static final String SYSTEM_PREFIX = "org:sys_";

    static final ObjectNode BLANK = Json.literal("""
            {"object": "permission", "id": null, "name": null, "key": null, "description": "", "type": "user",
             "created_at": null, "updated_at": null}""");

    private final Documents permissions;

    /** The permissions of a store. */
    public Permissions(Store store) {
        this.permissions = store.documents("permission");
    }

    Documents documents() {
        return permissions;
    }

    /** Plants one, with an id that tells its key. */
    ObjectNode plant(String key, String name, String description) {
        String type = key.startsWith(SYSTEM_PREFIX) ? "system" : "user";
        return permissions.add(permissions.draft("perm", BLANK)
                .put("id", "perm_" + key.substring("org:".length()).replace(':', '_'))
                .put("key", key).put("name", name).put("description", description).put("type", type));
    }
}

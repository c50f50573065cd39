package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What an organization looks like, and how to find one the way people name it. */
public final class Organizations {

    /** How many members an organization may have if nobody says otherwise. */
    private static final int MAX_MEMBERSHIPS = 5;

    /** What the instance's settings say of new organizations, once somebody has changed them. */
    private static final List<String> DEFAULTS = List.of("max_allowed_memberships", "admin_delete_enabled");
    private static final ObjectNode BLANK = Json.literal("""
            {"object": "organization", "id": null, "name": null, "slug": null, "has_image": false,
             "image_url": null,
             "max_allowed_memberships": %s, "admin_delete_enabled": true, "public_metadata": {}, "private_metadata": {},
             "role_set_key": null, "created_at": null, "updated_at": null}""".formatted(MAX_MEMBERSHIPS));

    private Organizations() {
    }

    /** A new organization with the initial role set, to be completed and added. */
    public static ObjectNode draft(Store store) {
        ObjectNode draft = store.documents("organization").draft("org", BLANK);
        store.documents("organization_settings").find(Instance.ID)
                .ifPresent(settings -> DEFAULTS.forEach(name -> draft.set(name, settings.get(name))));
        draft.set("role_set_key", new RoleSets(store).initial().get("key"));
        return draft;
    }

    /**
     * The organization with this id, or else slug.
     *
     * @throws ApiException (404) if there is none
     */
    public static ObjectNode named(String name, Documents organizations) {
        return find(name, organizations).orElseThrow(() -> ApiException.notFound("The organization " + name));
    }

    /** The organization with this id, or else slug. */
    public static Optional<ObjectNode> find(String name, Documents organizations) {
        return organizations.find(name).or(() -> organizations.by("slug").first(name));
    }
}

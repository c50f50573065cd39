package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What holds for all organizations. New ones begin with some of it; the rest is kept and shown, without an effect here. */
public final class OrganizationSettingsResource implements Resource {

    private static final String PATH = "/v1/instance/organization_settings";
    private static final List<String> ENROLLMENT_MODES = List.of("manual_invitation", "automatic_invitation",
            "automatic_suggestion");
    private static final String CREATOR = "creator_role_id";
    private static final String BY_DOMAIN = "domains_default_role_id";

    private static final Fields CHANGE = Fields.of(
            flag("enabled").nullable(), integer("max_allowed_memberships", 0, Integer.MAX_VALUE).nullable(),
            flag("admin_delete_enabled").nullable(), flag("domains_enabled").nullable(), flag("slug_disabled").nullable(),
            texts("domains_enrollment_modes", "a list of " + String.join(", ", ENROLLMENT_MODES), ENROLLMENT_MODES::contains),
            text(CREATOR).nullable().instruction(), text(BY_DOMAIN).nullable().instruction());

    private final Settings settings;
    private final Documents roles;
    private final Documents roleSets;

    /** The settings of an instance. */
    public OrganizationSettingsResource(Instance instance) {
        this.settings = settings(instance.store());
        this.roles = instance.store().documents("role");
        this.roleSets = instance.store().documents("role_set");
    }

    static Settings settings(Store store) {
        return new Settings(store, Json.literal("""
                {
                  "object": "organization_settings",
                  "enabled": true,
                  "max_allowed_memberships": 5,
                  "max_allowed_roles": 10,
                  "max_role_sets_allowed": 10,
                  "max_allowed_domains": 10,
                  "max_allowed_permissions": 50,
                  "creator_role": "org:admin",
                  "admin_delete_enabled": true,
                  "domains_enabled": true,
                  "slug_disabled": false,
                  "domains_enrollment_modes": ["manual_invitation"],
                  "domains_default_role": "org:member"
                }
                """), "id");
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, request -> shown(settings.shown())),
                Route.patch(PATH, request -> shown(change(CHANGE.check(request.body())))));
    }

    private ObjectNode change(ObjectNode body) {
        return settings.change(changed -> {
            CHANGE.apply(body, changed, changed.deepCopy());
            setRole("creator_role", CREATOR, body, changed);
            setRole("domains_default_role", BY_DOMAIN, body, changed);
        });
    }

    private void setRole(String field, String param, ObjectNode body, ObjectNode changed) {
        if (body.hasNonNull(param)) {
            ObjectNode role = roles.find(body.path(param).asText())
                    .orElseThrow(() -> ApiException.refused(404, ApiError.notFound(param, "role")));
            changed.set(field, role.path("key"));
        }
    }

    private ObjectNode shown(ObjectNode shown) {
        return shown.put("initial_role_set_key",
                roleSets.by("type").first("initial").map(set -> set.path("key").textValue()).orElse(null));
    }
}

package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Store;

/** The older way to some settings. */
public final class BetaFeaturesResource implements Resource {

    private static final Fields CHANGE = Fields.of(
            flag("restricted_to_allowlist").nullable().instruction(), text("from_email_address").nullable(),
            flag("progressive_sign_up").nullable(), flag("test_mode").nullable().instruction());

    private final Settings settings;
    private final Settings general;
    private final Settings restrictions;

    /** The settings of an instance. */
    public BetaFeaturesResource(Instance instance) {
        this.settings = settings(instance.store());
        this.general = InstanceResource.general(instance.store());
        this.restrictions = InstanceResource.restrictions(instance.store());
    }

    static Settings settings(Store store) {
        return new Settings(store, Json.literal("""
                {
                  "object": "instance_settings",
                  "from_email_address": "notifications",
                  "progressive_sign_up": true,
                  "enhanced_email_deliverability": false
                }
                """));
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.patch("/v1/beta_features/instance_settings", request -> change(CHANGE.check(request.body()))));
    }

    /** Two of them are the same settings that newer operations know by other names. */
    private ObjectNode change(ObjectNode body) {
        pass("test_mode", body, general, "test_mode");
        pass("restricted_to_allowlist", body, restrictions, "allowlist");
        return settings.change(CHANGE, body).set("restricted_to_allowlist", restrictions.get().path("allowlist"));
    }

    private static void pass(String param, ObjectNode body, Settings settings, String field) {
        if (body.hasNonNull(param)) {
            settings.change(changed -> changed.set(field, body.get(param)));
        }
    }
}

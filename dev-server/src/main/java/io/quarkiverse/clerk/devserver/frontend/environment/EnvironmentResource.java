package io.quarkiverse.clerk.devserver.frontend.environment;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.instance.InstanceSettings;

/** How the instance is set up. Browsers learn nothing here that is not on its sign-in page, so nobody has to be known. */
public final class EnvironmentResource implements FrontendResource {

    private static final String PATH = "/v1/environment";

    private final Instance instance;
    private final InstanceSettings settings;

    /** The environment of an instance. */
    public EnvironmentResource(Instance instance) {
        this.instance = instance;
        this.settings = new InstanceSettings(instance.store());
    }

    @Override
    public List<FrontendRoute> routes() {
        return List.of(
                FrontendRoute.get(PATH, this::environment).bare(),
                // Says on which page the script runs, as every request does; so there is nothing to remember.
                FrontendRoute.patch(PATH, this::environment).bare());
    }

    private ObjectNode environment(FrontendRequest request) {
        ObjectNode general = settings.general();
        String application = Optional.ofNullable(request.origin())
                .orElseGet(() -> general.path("development_origin").asText(instance.url().get()));
        ObjectNode environment = Json.object();
        environment.set("auth_config", AuthConfig.of(general, settings.beta()));
        environment.set("display_config", DisplayConfig.of(general, instance.url().get(), application));
        environment.set("user_settings", UserSettings.of(general, settings.restrictions(), settings.beta()));
        environment.set("organization_settings", organizations(settings.organizations()));
        environment.set("fraud_settings", Json.literal("""
                {"object": "fraud_settings", "native": {"device_attestation_mode": "disabled"}}"""));
        environment.set("commerce_settings", Json.literal("""
                {"billing": {"stripe_publishable_key": null, "free_trial_requires_payment_method": false,
                 "user": {"enabled": false, "has_paid_plans": false},
                 "organization": {"enabled": false, "has_paid_plans": false}}}"""));
        environment.set("api_keys_settings", Json.literal("""
                {"enabled": true, "user_api_keys_enabled": true, "orgs_api_keys_enabled": true}"""));
        return environment.put("client_debug_mode", false).put("partitioned_cookies", false)
                .put("maintenance_mode", false);
    }

    private static ObjectNode organizations(ObjectNode stored) {
        ObjectNode shown = Json.object();
        List.of("enabled", "max_allowed_memberships", "creator_role").forEach(field -> shown.set(field, stored.get(field)));
        shown.putObject("actions").set("admin_delete", stored.get("admin_delete_enabled"));
        ObjectNode domains = shown.putObject("domains");
        domains.set("enabled", stored.get("domains_enabled"));
        domains.set("enrollment_modes", stored.get("domains_enrollment_modes"));
        domains.set("default_role", stored.get("domains_default_role"));
        shown.putObject("slug").set("disabled", stored.get("slug_disabled"));
        return shown;
    }
}

package io.quarkiverse.clerk.devserver.resource.instance;

import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.oneOf;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Store;

/** Settings of the instance that are kept and shown. Only those of who may sign up and in have an effect here. */
public final class InstanceResource implements Resource {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    private static final Fields INSTANCE = Fields.of(
            flag("test_mode").nullable(), flag("hibp").nullable(), text("support_email").nullable(),
            text("clerk_js_version").nullable(), text("development_origin").nullable(),
            texts("allowed_origins", "a list of origins", origin -> true), flag("cookieless_dev").nullable(),
            flag("url_based_session_syncing").nullable(),
            oneOf("preferred_sign_in_strategy_when_password_required", "password", "otp", "").nullable());
    private static final Fields RESTRICTIONS = Fields.of(
            flag("allowlist").nullable(), flag("blocklist").nullable(),
            flag("allowlist_blocklist_disabled_on_sign_in").nullable(), flag("block_email_subaddresses").nullable(),
            flag("block_disposable_email_domains").nullable());
    private static final Fields PROTECT = Fields.of(flag("rules_enabled").nullable(), flag("specter_enabled").nullable());
    private static final Fields COMMUNICATION = Fields.of(
            texts("blocked_country_codes", "a list of codes of countries (ISO 3166-1 alpha-2)",
                    code -> code.matches("[A-Z]{2}"))
                    .nullable());
    private static final Fields OAUTH = Fields.of(
            flag("dynamic_oauth_client_registration").nullable(),
            texts("default_scopes", "a list of scopes", scope -> !scope.isEmpty()).nullable(),
            flag("oauth_jwt_access_tokens").nullable(), flag("client_id_metadata_documents_advertised").nullable(),
            flag("client_id_metadata_documents_only_allow_pre_registered_clients").nullable(),
            flag("client_id_metadata_documents_block_implicitly_allowed_clients").nullable());

    private final Settings instance;
    private final Settings restrictions;
    private final Settings protect;
    private final Settings communication;
    private final Settings oauth;

    /** The settings of an instance. */
    public InstanceResource(Instance instance) {
        Store store = instance.store();
        this.instance = general(store);
        this.restrictions = restrictions(store);
        this.protect = new Settings(store, Json.literal("""
                {"object": "instance_protect", "rules_enabled": false, "specter_enabled": false, "checks_bypassed": false}
                """), "id");
        this.communication = new Settings(store, Json.literal("""
                {"object": "instance_communication", "blocked_country_codes": []}"""), "id");
        this.oauth = new Settings(store, Json.literal("""
                {
                  "object": "oauth_application_settings",
                  "dynamic_oauth_client_registration": false,
                  "default_scopes": null,
                  "oauth_jwt_access_tokens": false,
                  "client_id_metadata_documents_advertised": false,
                  "client_id_metadata_documents_only_allow_pre_registered_clients": false,
                  "client_id_metadata_documents_block_implicitly_allowed_clients": false
                }
                """), "id");
    }

    /** The instance itself; of what can be set, it shows only the origins. */
    static Settings general(Store store) {
        return new Settings(store, Json.literal("""
                {
                  "object": "instance",
                  "environment_type": "development",
                  "allowed_origins": [],
                  "workspace_id": null,
                  "test_mode": true
                }
                """), "test_mode", "hibp", "support_email", "clerk_js_version", "development_origin", "cookieless_dev",
                "url_based_session_syncing", "preferred_sign_in_strategy_when_password_required");
    }

    /** Who may sign up. */
    static Settings restrictions(Store store) {
        return new Settings(store, Json.literal("""
                {
                  "object": "instance_restrictions",
                  "allowlist": false,
                  "blocklist": false,
                  "allowlist_blocklist_disabled_on_sign_in": false,
                  "block_email_subaddresses": false,
                  "block_disposable_email_domains": false
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
                Route.get("/v1/instance", request -> instance.shown()),
                Route.patch("/v1/instance", request -> instance.change(INSTANCE, request.body())).withStatus(204),
                Route.patch("/v1/instance/restrictions", request -> restrictions.change(RESTRICTIONS, request.body())),
                Route.get("/v1/instance/protect", request -> protect.shown()),
                Route.patch("/v1/instance/protect", request -> protect.change(PROTECT, request.body())),
                Route.get("/v1/instance/communication", request -> communication.shown()),
                Route.patch("/v1/instance/communication", request -> communicate(COMMUNICATION.check(request.body()))),
                Route.get("/v1/instance/oauth_application_settings", request -> oauth.shown()),
                Route.patch("/v1/instance/oauth_application_settings", request -> oauth.change(OAUTH, request.body())));
    }

    /** Like Clerk, forgets the codes of no country. */
    private ObjectNode communicate(ObjectNode body) {
        ArrayNode countries = body.arrayNode();
        body.path("blocked_country_codes").forEach(code -> {
            if (COUNTRIES.contains(code.textValue())) {
                countries.add(code);
            }
        });
        return !body.hasNonNull("blocked_country_codes") ? communication.shown()
                : communication.change(settings -> settings.set("blocked_country_codes", countries));
    }
}

package io.quarkiverse.clerk.devserver.frontend.environment;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Clerk's {@code display_config}: what pages look like, and where they are. */
final class DisplayConfig {

    private static final ObjectNode ALWAYS = Json.literal("""
            {
              "object": "display_config",
              "id": "display_config_dev",
              "application_name": "Development",
              "theme": {},
              "logo_image_url": null,
              "favicon_image_url": null,
              "branded": false,
              "experimental_force_oauth_first": false,
              "show_devmode_warning": true,
              "google_one_tap_client_id": null,
              "help_url": null,
              "privacy_policy_url": null,
              "terms_url": null,
              "logo_url": null,
              "favicon_url": null,
              "logo_image": null,
              "favicon_image": null,
              "captcha_public_key": null,
              "captcha_widget_type": null,
              "captcha_public_key_invisible": null,
              "captcha_provider": null,
              "captcha_oauth_bypass": [],
              "captcha_heartbeat": false
            }
            """);

    private static final Map<String, String> OWN_PAGES = Map.of(
            "sign_in_url", "/sign-in",
            "sign_up_url", "/sign-up",
            "user_profile_url", "/user",
            "organization_profile_url", "/organization",
            "create_organization_url", "/create-organization",
            "waitlist_url", "/waitlist",
            "oauth_consent_url", "/oauth-consent");

    private static final List<String> APPLICATION = List.of("home_url", "after_sign_in_url", "after_sign_up_url",
            "after_sign_out_one_url", "after_sign_out_all_url", "after_switch_session_url", "after_join_waitlist_url",
            "after_leave_organization_url", "after_create_organization_url", "logo_link_url");

    private DisplayConfig() {
    }

    /**
     * @param server where this server's own pages are
     * @param application where the application's are
     */
    static ObjectNode of(ObjectNode general, String server, String application) {
        ObjectNode config = ALWAYS.deepCopy();
        OWN_PAGES.forEach((field, path) -> config.put(field, server + path));
        APPLICATION.forEach(field -> config.put(field, application));
        config.set("instance_environment_type", general.get("environment_type"));
        List.of("support_email", "clerk_js_version")
                .forEach(field -> config.put(field, general.path(field).textValue()));
        String preferred = general.path("preferred_sign_in_strategy_when_password_required").asText();
        return config.put("preferred_sign_in_strategy", preferred.isEmpty() ? "password" : preferred);
    }
}

package io.quarkiverse.clerk.devserver.frontend.environment;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Clerk's {@code auth_config}: in few words what {@link UserSettings} says in many. */
final class AuthConfig {

    /**
     * Without reverification: where there is one, Clerk's components do not ask for the current password, which is asked for
     * here.
     */
    private static final ObjectNode ALWAYS = Json.literal("""
            {
              "object": "auth_config",
              "id": "aconf_dev",
              "first_name": "on",
              "last_name": "on",
              "email_address": "required",
              "phone_number": "on",
              "username": "on",
              "password": "required",
              "identification_requirements": [],
              "identification_strategies": ["email_address", "phone_number", "username"],
              "first_factors": ["password", "email_code", "phone_code", "reset_password_email_code",
                "reset_password_phone_code", "ticket"],
              "second_factors": ["phone_code", "totp", "backup_code"],
              "email_address_verification_strategies": ["email_code"],
              "single_session_mode": true,
              "claimed_at": null,
              "reverification": false,
              "native_settings": {
                "object": "native_settings",
                "api_enabled": false,
                "trusted_device_sign_in_enabled": false,
                "trusted_device_enrollment_prompt_after_sign_in_enabled": false,
                "trusted_device_enrollment_prompt_after_sign_up_enabled": false
              }
            }
            """);

    private AuthConfig() {
    }

    static ObjectNode of(ObjectNode general, ObjectNode beta) {
        return ALWAYS.deepCopy().put("test_mode", general.path("test_mode").asBoolean(true))
                .put("cookieless_dev", general.path("cookieless_dev").asBoolean(true))
                .put("url_based_session_syncing", general.path("url_based_session_syncing").asBoolean(true))
                .put("enhanced_email_deliverability", beta.path("enhanced_email_deliverability").booleanValue());
    }
}

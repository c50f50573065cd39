package io.quarkiverse.clerk.devserver.frontend.environment;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.signup.Requirements;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;

/** Clerk's {@code user_settings}: what a user has, and may do. */
final class UserSettings {

    private static final ObjectNode ALWAYS = Json.literal("""
            {
              "social": {},
              "saml": {"enabled": false},
              "enterprise_sso": {"enabled": false},
              "sign_in": {"second_factor": {"required": false}},
              "sign_up": {"captcha_enabled": false, "captcha_widget_type": "smart", "custom_action_required": false,
                "mode": "public", "legal_consent_enabled": false},
              "password_settings": {"disable_password_reverification": false,
                "min_length": 8, "max_length": 72, "require_special_char": false, "require_numbers": false,
                "require_uppercase": false, "require_lowercase": false, "show_zxcvbn": false, "min_zxcvbn_strength": 0,
                "enforce_hibp_on_sign_in": false, "allowed_special_characters": ""},
              "username_settings": {"min_length": 4, "max_length": 64, "allow_extended_special_characters": false,
                "allow_numeric_usernames": false},
              "actions": {"delete_self": true, "create_organization": true, "create_organizations_limit": null},
              "attack_protection": {
                "user_lockout": {"enabled": true, "max_attempts": 100, "duration_in_minutes": 60},
                "pii": {"enabled": false},
                "email_link": {"require_same_client": false},
                "enumeration_protection": {"enabled": false}},
              "passkey_settings": {"allow_autofill": false, "show_sign_in_button": false, "satisfies_second_factor": false}
            }
            """);

    /** Here no password is sent out to be looked up. */
    private static final boolean ASKS_FOR_LEAKS = false;

    private static final List<String> RESTRICTIONS = List.of("allowlist", "blocklist",
            "allowlist_blocklist_disabled_on_sign_in", "block_email_subaddresses", "block_disposable_email_domains");

    private UserSettings() {
    }

    static ObjectNode of(ObjectNode general, ObjectNode restrictions, ObjectNode beta) {
        ObjectNode settings = ALWAYS.deepCopy();
        settings.set("attributes", attributes());
        ObjectNode enabled = settings.putObject("restrictions");
        RESTRICTIONS.forEach(name -> enabled.putObject(name).set("enabled", restrictions.get(name)));
        settings.withObject("/sign_up").put("progressive", beta.path("progressive_sign_up").booleanValue());
        settings.withObject("/password_settings").put("disable_hibp", !general.path("hibp").asBoolean(ASKS_FOR_LEAKS));
        return settings;
    }

    private static ObjectNode attributes() {
        ObjectNode attributes = Json.object();
        attributes.set("email_address",
                new Attribute(true, List.of(VerificationCodes.EMAIL), List.of(), List.of(VerificationCodes.EMAIL)).json());
        attributes.set("phone_number",
                new Attribute(true, List.of(VerificationCodes.PHONE), List.of(VerificationCodes.PHONE),
                        List.of(VerificationCodes.PHONE)).json());
        attributes.set("username", new Attribute(true, List.of(), List.of(), List.of()).json()
                .put("used_for_first_factor", true));
        attributes.set("password", new Attribute(true, List.of(), List.of(), List.of()).json());
        attributes.set("authenticator_app", new Attribute(true, List.of(), List.of("totp"), List.of()).json());
        attributes.set("backup_code", new Attribute(true, List.of(), List.of("backup_code"), List.of()).json());
        List.of("first_name", "last_name", "ticket")
                .forEach(name -> attributes.set(name, new Attribute(true, List.of(), List.of(), List.of()).json()));
        List.of("web3_wallet", "passkey")
                .forEach(name -> attributes.set(name, new Attribute(false, List.of(), List.of(), List.of()).json()));
        attributes.properties().forEach(attribute -> ((ObjectNode) attribute.getValue()).put("required",
                Requirements.areRequired(attribute.getKey())));
        return attributes;
    }

    private record Attribute(boolean enabled, List<String> firstFactors, List<String> secondFactors,
            List<String> verifications) {

        ObjectNode json() {
            ObjectNode json = Json.object().put("enabled", enabled)
                    .put("used_for_first_factor", !firstFactors.isEmpty())
                    .put("used_for_second_factor", !secondFactors.isEmpty())
                    .put("verify_at_sign_up", !verifications.isEmpty()).put("immutable", false);
            firstFactors.forEach(json.putArray("first_factors")::add);
            secondFactors.forEach(json.putArray("second_factors")::add);
            verifications.forEach(json.putArray("verifications")::add);
            return json;
        }
    }
}

package io.quarkiverse.clerk.devserver.resource.instance;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** The messages that come with every instance. The slugs and the names of the variables are Clerk's, the texts are ours. */
final class Templates {

    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "template",
              "id": null,
              "instance_id": null,
              "template_type": null,
              "name": null,
              "slug": null,
              "position": 0,
              "can_delete": false,
              "can_edit_body": true,
              "can_toggle": false,
              "subject": null,
              "markup": "",
              "body": null,
              "available_variables": [],
              "required_variables": [],
              "from_email_name": "notifications",
              "reply_to_email_name": "",
              "delivered_by_clerk": true,
              "enabled": true,
              "flagged_as_suspicious": false,
              "created_at": 0,
              "updated_at": 0
            }
            """);

    /** What previews are filled with. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "app.name", "Example", "app.url", "https://app.example", "otp_code", "123456", "magic_link",
            "https://app.example/link",
            "action_url", "https://app.example/accept", "inviter_name", "Ann Archer", "org.name", "Acme",
            "primary_email_address", "ann@example.com");

    private static final Map<String, ObjectNode> DEFAULTS = new LinkedHashMap<>();

    static {
        email("verification_code", "Verification code", "{{otp_code}} is your code for {{app.name}}",
                "Your code for {{app.name}} is {{otp_code}}.", "otp_code");
        email("reset_password_code", "Reset password code", "{{otp_code}} resets your password for {{app.name}}",
                "With the code {{otp_code}} you can set a new password for {{app.name}}.", "otp_code");
        email("magic_link_sign_in", "Sign in link", "Sign in to {{app.name}}",
                "Follow this link to sign in to {{app.name}}: {{magic_link}}", "magic_link");
        email("magic_link_sign_up", "Sign up link", "Sign up for {{app.name}}",
                "Follow this link to sign up for {{app.name}}: {{magic_link}}", "magic_link");
        email("magic_link_user_profile", "Verify email link", "Verify your email address for {{app.name}}",
                "Follow this link to verify your email address for {{app.name}}: {{magic_link}}", "magic_link");
        email("invitation", "Invitation", "You are invited to {{app.name}}",
                "Follow this link to join {{app.name}}: {{action_url}}", "action_url");
        email("organization_invitation", "Organization invitation", "You are invited to {{org.name}}",
                "{{inviter_name}} invites you to {{org.name}} on {{app.name}}: {{action_url}}", "action_url");
        email("waitlist_invitation", "Waitlist invitation", "Your place at {{app.name}} is ready",
                "You need not wait any longer. Join {{app.name}}: {{action_url}}", "action_url");
        email("password_changed", "Password changed", "Your password for {{app.name}} was changed",
                "The password of {{primary_email_address}} for {{app.name}} was changed.");
        sms("verification_code", "Verification code", "{{otp_code}} is your code for {{app.name}}.", "otp_code");
        sms("reset_password_code", "Reset password code", "{{otp_code}} resets your password for {{app.name}}.", "otp_code");
        sms("invitation", "Invitation", "You are invited to {{app.name}}: {{action_url}}", "action_url");
        sms("password_changed", "Password changed", "Your password for {{app.name}} was changed.").put("can_toggle", true);
    }

    private Templates() {
    }

    private static void email(String slug, String name, String subject, String text, String... required) {
        add("email", slug, name, "<p>" + text + "</p>", required).put("subject", subject);
    }

    private static ObjectNode sms(String slug, String name, String text, String... required) {
        return add("sms", slug, name, text, required);
    }

    private static ObjectNode add(String type, String slug, String name, String body, String... required) {
        ObjectNode template = BLANK.deepCopy().put("id", id(type, slug)).put("template_type", type).put("slug", slug)
                .put("name", name).put("body", body).put("position", DEFAULTS.size());
        List<String> variables = new ArrayList<>(List.of(required));
        variables.forEach(template.withArray("/required_variables")::add);
        EXAMPLES.keySet().stream().sorted().forEach(template.withArray("/available_variables")::add);
        DEFAULTS.put(id(type, slug), template);
        return template;
    }

    /** The id of the template, whether or not there is one. */
    static String id(String type, String slug) {
        return "tmpl_" + type + "_" + slug;
    }

    /** All templates, not to be changed. */
    static List<ObjectNode> all() {
        return List.copyOf(DEFAULTS.values());
    }

    /** The template with this id, not to be changed. */
    static Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(DEFAULTS.get(id));
    }

    /** Whether the text has a place for the variable. */
    static boolean mentions(String variable, String text) {
        return text.replace(" ", "").contains("{{" + variable + "}}");
    }

    /** The text with examples in the places of variables; what stands for no known variable stays. */
    static String filled(String text) {
        Map<String, String> places = EXAMPLES.entrySet().stream()
                .collect(toMap(example -> "{{" + example.getKey() + "}}", Map.Entry::getValue));
        return places.entrySet().stream().reduce(text, (filled, place) -> filled.replace(place.getKey(), place.getValue()),
                (one, other) -> other);
    }
}

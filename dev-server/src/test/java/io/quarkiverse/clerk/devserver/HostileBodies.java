package io.quarkiverse.clerk.devserver;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are right, to be spoilt in one place. In {@code <key>} an id of that kind is to be put. */
final class HostileBodies {

    private static final String CREDIT = "{\"amount\": 100, \"action\": \"increase\", \"idempotency_key\": \"i#\"}";
    private static final String DIRECTORY = """
            {"name": "D#", "enterprise_connection_id": "<enterprise_connections>", "provider": "okta"}""";
    private static final String MAPPING = "{\"role_id\": \"<organization_roles>\", \"scim_group_id\": \"g#\"}";
    private static final String MAPPINGS = """
            {"mappings": [{"role_id": "<organization_roles>", "scim_group_id": "g#", "precedence": 1}]}""";

    /** By operation, in an order in which they make what others need. */
    static final Map<String, String> RIGHT = new LinkedHashMap<>();

    static {
        right("POST /v1/users",
                """
                        {"email_address": ["m#@x.example"], "phone_number": ["+1555010#"], "username": "mal#", "first_name": "M",
                        "external_id": "ext#", "password": "pass word #", "totp_secret": "JBSWY3DPEHPK3PXP", "backup_codes": ["abcdefgh"], "public_metadata": {"a": {"b": 1}}}""");
        right("POST /v1/sessions", "{\"user_id\": \"user_ann\"}");
        right("POST /v1/actor_tokens", "{\"user_id\": \"user_ann\", \"actor\": {\"sub\": \"user_bob\"}}");
        right("POST /v1/admin_portal_link_tokens", "{\"organization_id\": \"org_acme\"}");
        right("POST /v1/agents/tasks", """
                {"on_behalf_of": {"user_id": "user_ann"}, "permissions": "*", "agent_name": "a", "task_description": "t",
                "redirect_url": "http://localhost/x"}""");
        right("POST /v1/allowlist_identifiers", "{\"identifier\": \"al#@x.example\", \"notify\": false}");
        right("POST /v1/blocklist_identifiers", "{\"identifier\": \"bl#@x.example\"}");
        right("POST /v1/api_keys",
                "{\"subject\": \"user_ann\", \"name\": \"k#\", \"claims\": {\"a\": {}}, \"scopes\": [\"s\"]}");
        right("PUT /v1/beta_features/domain", "{\"home_url\": \"https://a#.example\"}");
        right("POST /v1/instance/change_domain", "{\"home_url\": \"https://b#.example\"}");
        right("POST /v1/billing/prices", "{\"plan_id\": \"<billing/plans>\", \"amount\": 1000}");
        right("POST /v1/billing/subscription_items/{subscription_item_id}/extend_free_trial",
                "{\"extend_to\": \"2031-01-01T00:00:00Z\"}");
        right("POST /v1/billing/subscription_items/{subscription_item_id}/price_transition",
                "{\"from_price_id\": \"cprice_free_user\", \"to_price_id\": \"cprice_pro_user\"}");
        right("POST /v1/billing/subscription_items/{subscription_item_id}/discounts",
                "{\"discount_id\": \"cdisc_tenth\"}");
        right("POST /v1/organizations", "{\"name\": \"O#\", \"created_by\": \"user_bob\", \"public_metadata\": {\"a\": {}}}");
        right("POST /v1/organizations/{organization_id}/billing/credits", CREDIT);
        right("POST /v1/users/{user_id}/billing/credits", CREDIT);
        right("POST /v1/organizations/{organization_id}/domains",
                "{\"name\": \"d#.example\", \"enrollment_mode\": \"manual_invitation\"}");
        right("POST /v1/organizations/{organization_id}/invitations",
                "{\"email_address\": \"oi#@x.example\", \"role\": \"org:member\"}");
        right("POST /v1/organizations/{organization_id}/invitations/bulk",
                "[{\"email_address\": \"ob#@x.example\", \"role\": \"org:member\"}]");
        right("POST /v1/organizations/{organization_id}/memberships", "{\"user_id\": \"<users>\", \"role\": \"org:member\"}");
        right("PATCH /v1/organizations/{organization_id}/memberships/{user_id}", "{\"role\": \"org:admin\"}");
        right("POST /v1/clients/verify", "{\"token\": \"x\"}");
        right("POST /v1/enterprise_connections", """
                {"name": "E#", "provider": "saml_okta", "domains": ["e#.example"], "organization_id": "org_acme",
                "saml": {"idp_entity_id": "i"}, "custom_attributes": []}""");
        right("POST /v1/saml_connections", "{\"name\": \"S#\", \"provider\": \"saml_okta\", \"domain\": \"s#.example\"}");
        right("POST /v1/directories", DIRECTORY);
        right("POST /v1/scim_directories", DIRECTORY);
        right("POST /v1/directories/{directory_id}/group_role_mappings", MAPPING);
        right("PUT /v1/directories/{directory_id}/group_role_mappings", MAPPINGS);
        right("POST /v1/scim_directories/{scim_directory_id}/group_role_mappings", MAPPING);
        right("PUT /v1/scim_directories/{scim_directory_id}/group_role_mappings", MAPPINGS);
        right("POST /v1/domains",
                "{\"name\": \"sat#.example\", \"is_satellite\": true, \"proxy_url\": \"https://sat#.example/p\"}");
        right("POST /v1/proxy_checks", "{\"domain_id\": \"<domains>\", \"proxy_url\": \"http://127.0.0.1:1/p\"}");
        right("POST /v1/email_addresses",
                "{\"user_id\": \"user_bob\", \"email_address\": \"ea#@x.example\", \"verified\": true}");
        right("PUT /v1/users/{user_id}/email_address", "{\"email_address\": \"ue#@x.example\"}");
        right("POST /v1/phone_numbers", "{\"user_id\": \"user_bob\", \"phone_number\": \"+1555020#\", \"verified\": true}");
        right("PUT /v1/users/{user_id}/phone_number", "{\"phone_number\": \"+1555030#\"}");
        right("POST /v1/email_addresses/{email_address_id}/prepare_verification", "{\"strategy\": \"email_code\"}");
        right("POST /v1/phone_numbers/{phone_number_id}/prepare_verification", "{\"strategy\": \"phone_code\"}");
        right("POST /v1/email_addresses/{email_address_id}/attempt_verification", "{\"code\": \"424242\"}");
        right("POST /v1/phone_numbers/{phone_number_id}/attempt_verification", "{\"code\": \"424242\"}");
        right("POST /v1/invitations", "{\"email_address\": \"in#@x.example\", \"public_metadata\": {\"a\": {}}}");
        right("POST /v1/invitations/bulk", "[{\"email_address\": \"ib#@x.example\"}]");
        right("POST /v1/jwt_templates",
                "{\"name\": \"t#\", \"claims\": {\"x\": \"{{user.public_metadata.a}}\"}, \"lifetime\": 60}");
        right("PATCH /v1/jwt_templates/{template_id}", "{\"name\": \"t#\", \"claims\": {\"x\": \"{{user.public_metadata}}\"}}");
        right("POST /v1/machines", "{\"name\": \"M#\", \"default_token_ttl\": 60, \"scoped_machines\": [\"mch_worker\"]}");
        right("POST /v1/machines/{id}/secret_key/rotate", "{\"previous_token_ttl\": 0}");
        right("POST /v1/machines/{id}/scopes", "{\"to_machine_id\": \"<machines>\"}");
        right("POST /v1/m2m_tokens", "{\"claims\": {\"a\": {}}}");
        right("POST /v1/m2m_tokens/verify", "{\"token\": \"mt_x\"}");
        right("POST /v1/api_keys/verify", "{\"secret\": \"ak_x\"}");
        right("POST /v1/oauth_applications/access_tokens/verify", "{\"access_token\": \"oat_x\"}");
        right("POST /v1/oauth_applications",
                "{\"name\": \"A#\", \"redirect_uris\": [\"https://a.example\"], \"scopes\": \"profile email\"}");
        right("POST /v1/oauth_applications/{id}/revoke_token", "{\"token\": \"oat_x\"}");
        right("POST /v1/organization_permissions", "{\"name\": \"P#\", \"key\": \"org:p#:read\"}");
        right("POST /v1/organization_roles", "{\"name\": \"R#\", \"key\": \"org:r#\", \"permissions\": []}");
        right("POST /v1/organization_roles/{organization_role_id}/permissions/{permission_id}", "{}");
        right("POST /v1/redirect_urls", "{\"url\": \"https://r#.example/cb\"}");
        right("POST /v1/role_sets", """
                {"name": "RS#", "default_role_key": "org:member", "creator_role_key": "org:admin",
                "roles": ["org:admin", "org:member"]}""");
        right("POST /v1/role_sets/{role_set_key_or_id}/replace", "{\"dest_role_set_key\": \"role_set:default\"}");
        right("POST /v1/role_sets/{role_set_key_or_id}/roles", "{\"role_keys\": [\"org:member\"]}");
        right("POST /v1/role_sets/{role_set_key_or_id}/roles/replace",
                "{\"role_key\": \"org:member\", \"to_role_key\": \"org:admin\"}");
        right("POST /v1/sessions/{session_id}/refresh",
                "{\"expired_token\": \"x\", \"refresh_token\": \"y\", \"request_origin\": \"http://localhost\"}");
        right("POST /v1/sign_in_tokens", "{\"user_id\": \"user_ann\"}");
        right("PUT /v1/templates/{template_type}/{slug}",
                "{\"body\": \"{{otp_code}}\", \"name\": \"n\", \"subject\": \"{{app.name}}\"}");
        right("POST /v1/templates/{template_type}/{slug}/preview", "{\"body\": \"{{otp_code}} {{#if x}}\"}");
        right("POST /v1/templates/{template_type}/{slug}/toggle_delivery", "{\"delivered_by_clerk\": true}");
        right("POST /v1/users/ban", "{\"user_ids\": [\"user_cleo\"]}");
        right("POST /v1/users/unban", "{\"user_ids\": [\"user_cleo\"]}");
        right("POST /v1/users/{user_id}/verify_password", "{\"password\": \"wrong\"}");
        right("POST /v1/users/{user_id}/verify_totp", "{\"code\": \"123456\"}");
        right("POST /v1/waitlist_entries", "{\"email_address\": \"w#@x.example\", \"notify\": false}");
        right("POST /v1/waitlist_entries/bulk", "[{\"email_address\": \"wb#@x.example\"}]");
    }

    private HostileBodies() {
    }

    private static void right(String operation, String body) {
        RIGHT.put(operation, body);
    }
}

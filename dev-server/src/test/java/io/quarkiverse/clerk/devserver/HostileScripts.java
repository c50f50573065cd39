package io.quarkiverse.clerk.devserver;

import java.util.Map;

/** Forms that are right, to be spoilt in one place. In the place of # a number is to be put. */
final class HostileScripts {

    /** By operation of the Frontend API; where one is missing, nothing needs to be said. */
    static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("POST /v1/client/sign_ins", "identifier=ann@example.com&strategy=email_code"),
            Map.entry("POST /v1/client/sign_ins/{sign_in_id}/prepare_first_factor", "strategy=email_code"),
            Map.entry("POST /v1/client/sign_ins/{sign_in_id}/attempt_first_factor", "strategy=email_code&code=000000"),
            Map.entry("POST /v1/client/sign_ins/{sign_in_id}/prepare_second_factor", "strategy=phone_code"),
            Map.entry("POST /v1/client/sign_ins/{sign_in_id}/attempt_second_factor", "strategy=totp&code=000000"),
            Map.entry("POST /v1/client/sign_ins/{sign_in_id}/reset_password", "password=correct+horse"),
            Map.entry("POST /v1/client/sign_ups",
                    "email_address=su#%2Bclerk_test@x.example&password=correct+horse&unsafe_metadata=%7B%22a%22:1%7D"),
            Map.entry("PATCH /v1/client/sign_ups/{sign_up_id}", "first_name=S&last_name=U&username=su#"),
            Map.entry("POST /v1/client/sign_ups/{sign_up_id}/prepare_verification", "strategy=email_code"),
            Map.entry("POST /v1/client/sign_ups/{sign_up_id}/attempt_verification", "strategy=email_code&code=000000"),
            Map.entry("POST /v1/client/sessions/{session_id}/touch", "active_organization_id=org_acme"),
            Map.entry("POST /v1/client/sessions/{session_id}/tokens", "organization_id=org_acme"),
            Map.entry("POST /v1/client/sessions/{session_id}/verify", "level=first_factor"),
            Map.entry("POST /v1/client/sessions/{session_id}/verify/prepare_first_factor", "strategy=email_code"),
            Map.entry("POST /v1/client/sessions/{session_id}/verify/attempt_first_factor", "strategy=email_code&code=000000"),
            Map.entry("PATCH /v1/me", "first_name=M&last_name=E&username=me#"),
            Map.entry("PATCH /v1/me/metadata", "unsafe_metadata=%7B%22a%22:%7B%22b%22:1%7D%7D"),
            Map.entry("POST /v1/me/change_password", "new_password=correct+horse+#"),
            Map.entry("POST /v1/me/remove_password", "current_password=wrong"),
            Map.entry("POST /v1/me/email_addresses", "email_address=e#@x.example"),
            Map.entry("POST /v1/me/email_addresses/{id}/prepare_verification", "strategy=email_code"),
            Map.entry("POST /v1/me/email_addresses/{id}/attempt_verification", "code=000000"),
            Map.entry("POST /v1/me/phone_numbers", "phone_number=%2B1555040#"),
            Map.entry("POST /v1/me/phone_numbers/{id}/prepare_verification", "strategy=phone_code"),
            Map.entry("POST /v1/me/phone_numbers/{id}/attempt_verification", "code=000000"),
            Map.entry("PATCH /v1/me/phone_numbers/{id}", "reserved_for_second_factor=true"),
            Map.entry("POST /v1/me/totp/attempt_verification", "code=000000"),
            Map.entry("POST /v1/me/external_accounts", "strategy=oauth_google"),
            Map.entry("POST /v1/organizations", "name=O#"),
            Map.entry("PATCH /v1/organizations/{organization_id}", "name=P#&slug=p#"),
            Map.entry("POST /v1/organizations/{organization_id}/memberships", "user_id=user_cleo&role=org:member"),
            Map.entry("PATCH /v1/organizations/{organization_id}/memberships/{user_id}", "role=org:admin"),
            Map.entry("POST /v1/organizations/{organization_id}/invitations", "email_address=i#@x.example&role=org:member"),
            Map.entry("POST /v1/organizations/{organization_id}/invitations/bulk",
                    "email_address=j#@x.example&role=org:member"),
            Map.entry("POST /v1/organizations/{organization_id}/domains", "name=d#.example"),
            Map.entry("POST /v1/organizations/{organization_id}/domains/{domain_id}/update_enrollment_mode",
                    "enrollment_mode=manual_invitation"));

    private HostileScripts() {
    }
}

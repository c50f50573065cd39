package io.quarkiverse.clerk.devserver.frontend.signin;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;

/** What requests can say about signing in. Much of it is for what cannot be here, and for the guard against robots. */
final class SignInFields {

    private static final Field STRATEGY = Field.text("strategy").nullable();
    private static final Field CODE = Field.text("code").nullable();
    private static final Field PASSWORD = Field.text("password").nullable();
    private static final Field TICKET = Field.text("ticket").nullable();
    private static final Field TOKEN = Field.text("token").nullable();

    static final Fields PREPARE = Fields.of(STRATEGY, text("email_address_id"), text("phone_number_id"), text("web3_wallet_id"),
            text("passkey_id"), text("trusted_device_id"), text("redirect_url"), text("action_complete_redirect_url"),
            text("oidc_login_hint"), text("oidc_prompt"), text("enterprise_connection_id"), text("channel"), text("default"),
            text("proof_token"));

    static final Fields ATTEMPT = Fields.of(STRATEGY, CODE, PASSWORD, TICKET, TOKEN, text("signature"),
            text("public_key_credential"), text("trusted_device_id"), text("client_data"), text("algorithm"));

    static final Fields CREATE = PREPARE.and(text("identifier"), PASSWORD, TICKET, TOKEN, CODE,
            Field.flag("transfer").nullable(), Field.flag("sign_up_if_missing").nullable(), text("locale"), text("timezone"),
            text("captcha_token"), text("captcha_error"), text("captcha_widget_type"));

    static final Fields RESET = Fields.of(Field.text("password").required(),
            Field.flag("sign_out_of_other_sessions").nullable());

    static final Fields VERIFY = Fields.of(Field.oneOf("level", "first_factor", "second_factor", "multi_factor").required());

    private SignInFields() {
    }

    private static Field text(String name) {
        return Field.text(name).nullable();
    }
}

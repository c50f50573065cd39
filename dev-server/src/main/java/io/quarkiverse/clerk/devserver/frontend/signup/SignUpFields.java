package io.quarkiverse.clerk.devserver.frontend.signup;

import java.util.function.Predicate;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;

/** What requests can say of a guest. Much of it is for what cannot be here, and for the guard against robots. */
final class SignUpFields {

    static final String EITHER = "email_address_or_phone_number";

    /** Longer ones are nobody's, and would fill the memory. */
    private static final int MAX_LENGTH = 256;

    /** What is kept of what is said, as it is. */
    static final Fields KEPT = Fields.of(name("first_name"), name("last_name"), name("username"),
            contact("email_address", Contacts.EMAIL_ADDRESSES), contact("phone_number", Contacts.PHONE_NUMBERS),
            Field.object("unsafe_metadata").nullable());

    static final Fields SAY = KEPT.and(
            choice(EITHER, "an email address or an E.164 phone number",
                    Contacts.EMAIL_ADDRESSES.accepts().or(Contacts.PHONE_NUMBERS.accepts())).nullable(),
            text("strategy"), text("password"), text("ticket"), text("web3_wallet"), text("token"), text("code"),
            Field.flag("transfer").nullable(), Field.flag("legal_accepted").nullable(), text("redirect_url"),
            text("action_complete_redirect_url"), text("oidc_login_hint"), text("oidc_prompt"), text("proof_token"),
            text("enterprise_connection_id"), text("locale"), text("timezone"), text("captcha_token"), text("captcha_error"),
            text("captcha_widget_type"));

    static final Fields PREPARE = Fields.of(text("strategy").required(), text("channel"), text("redirect_url"),
            text("action_complete_redirect_url"), text("oidc_login_hint"), text("oidc_prompt"), text("proof_token"));

    static final Fields ATTEMPT = Fields.of(text("strategy").required(), text("code"), text("signature"), text("token"));

    private SignUpFields() {
    }

    private static Field text(String name) {
        return Field.text(name).nullable();
    }

    private static Field name(String name) {
        return choice(name, "at most " + MAX_LENGTH + " characters", text -> true).nullable();
    }

    private static Field contact(String name, Contacts contacts) {
        return choice(name, contacts.expectation(), contacts.accepts()).nullable();
    }

    private static Field choice(String name, String expectation, Predicate<String> accepts) {
        return Field.choice(name, expectation, text -> text.length() <= MAX_LENGTH && accepts.test(text));
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.clearableText;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;
import static io.quarkiverse.clerk.devserver.api.Field.time;

import java.util.Set;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;

/** What requests can say of a user. */
public final class UserFields {

    /** The parts of a user that are the application's own. */
    static final Fields METADATA = Fields.of(
            object("public_metadata"),
            object("private_metadata"),
            object("unsafe_metadata"));

    private static final Field[] NAMES = {
            clearableText("username").nullable(),
            text("first_name").nullable(),
            text("last_name").nullable() };

    private static final Field[] PRIMARIES = {
            text("primary_email_address_id").nullable(),
            text("primary_phone_number_id").nullable(),
            text("primary_web3_wallet_id").nullable() };

    /** What users can say of themselves. The rest is the application's to say. */
    public static final Fields OWN = Fields.of(NAMES).and(PRIMARIES);

    /** What users can keep with themselves. */
    public static final Fields OWN_METADATA = Fields.of(object("unsafe_metadata").required());

    private static final Fields COMMON = Fields.of(NAMES).and(
            clearableText("external_id").nullable(),
            text("locale").nullable(),
            flag("delete_self_enabled").nullable(),
            flag("create_organization_enabled").nullable(),
            integer("create_organizations_limit", 0, Integer.MAX_VALUE).nullable(),
            flag("bypass_client_trust").nullable(),
            time("legal_accepted_at").nullable(),
            time("created_at").nullable(),
            text("password").nullable().instruction(),
            text("password_digest").nullable().instruction(),
            choice("password_hasher", "one of Clerk's hashers", PasswordDigests.HASHERS::contains).instruction(),
            flag("skip_password_checks").nullable().instruction(),
            flag("skip_legal_checks").nullable().instruction(),
            text("totp_secret").nullable().instruction(),
            texts("backup_codes", "a list of backup codes", code -> !code.isEmpty()).instruction());

    static final Fields CREATE = COMMON.and(
            all(Contacts.EMAIL_ADDRESSES),
            statuses(Contacts.EMAIL_ADDRESSES),
            all(Contacts.PHONE_NUMBERS),
            statuses(Contacts.PHONE_NUMBERS),
            all(Contacts.WEB3_WALLETS),
            object("public_metadata"),
            object("private_metadata"),
            object("unsafe_metadata"),
            flag("banned").nullable(),
            flag("locked").nullable(),
            flag("skip_password_requirement").nullable().instruction(),
            flag("skip_user_requirement").nullable().instruction());

    /** Without metadata: since API version 2026-05-12 these have operations of their own. */
    static final Fields UPDATE = COMMON.and(PRIMARIES).and(
            text("password_digest").instruction(),
            text("profile_image_id").nullable().instruction(),
            flag("sign_out_of_other_sessions").nullable().instruction(),
            flag("notify_primary_email_address_changed").nullable().instruction());

    private UserFields() {
    }

    private static Field all(Contacts contacts) {
        return texts(contacts.object(), "a list, and each one " + contacts.expectation(), contacts.accepts()).instruction();
    }

    private static Field statuses(Contacts contacts) {
        return texts(contacts.statuses(), "a list of verified, reserved",
                Set.of(Contacts.VERIFIED, Contacts.RESERVED)::contains).instruction();
    }
}

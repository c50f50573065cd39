package io.quarkiverse.clerk.devserver.frontend;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.user.ContactCodes;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;

/** What users see of themselves. Used only while the store is locked. */
public final class OwnUserView {

    /** Named one by one: what the application keeps of its users for itself must not come along some day. */
    private static final List<String> SHOWN = List.of("id", "object", "username", "first_name", "last_name", "image_url",
            "has_image", "primary_email_address_id", "primary_phone_number_id", "primary_web3_wallet_id", "email_addresses",
            "phone_numbers", "web3_wallets", "passkeys", "external_accounts", "saml_accounts", "enterprise_accounts",
            "external_id", "public_metadata", "unsafe_metadata", "password_enabled", "password_last_updated_at",
            "two_factor_enabled", "totp_enabled", "backup_code_enabled", "mfa_enabled_at", "mfa_disabled_at", "banned",
            "locked",
            "deprovisioned", "lockout_expires_in_seconds", "verification_attempts_remaining", "delete_self_enabled",
            "create_organization_enabled", "create_organizations_limit", "legal_accepted_at", "last_sign_in_at",
            "last_active_at", "created_at", "updated_at");

    /** Only who has one is told. */
    private static final String LIMIT = "create_organizations_limit";

    private final UserViews views;
    private final Map<Contacts, ContactCodes> contacts;
    private final Memberships memberships;
    private final MemberViews members;

    /** Views of the users of an instance. */
    public OwnUserView(Instance instance) {
        this.views = new UserViews(instance);
        this.contacts = Stream.of(Contacts.EMAIL_ADDRESSES, Contacts.PHONE_NUMBERS)
                .collect(toMap(kind -> kind, kind -> new ContactCodes(kind, instance)));
        this.memberships = new Memberships(instance.store());
        this.members = new MemberViews(instance);
    }

    /** The user with the organizations joined. */
    public ObjectNode of(ObjectNode user) {
        ObjectNode view = views.view(user).retain(SHOWN);
        contacts.forEach((kind, codes) -> {
            ArrayNode shown = view.putArray(kind.list());
            user.path(kind.list()).forEach(contact -> shown.add(codes.view((ObjectNode) contact)));
        });
        if (view.path(LIMIT).isNull()) {
            view.remove(LIMIT);
        }
        ArrayNode joined = view.putArray("organization_memberships");
        memberships.ofUser(user.path("id").textValue()).forEach(membership -> joined.add(members.membership(membership)));
        return view;
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * What a user looks like in the store: every field of Clerk's User that this server knows, and what others ask of one. What
 * clients see is a view of it: {@link UserViews}.
 */
public final class UserDocument {

    private static final ObjectNode BLANK = Json.literal("""
            {
              "id": null,
              "object": "user",
              "external_id": null,
              "username": null,
              "first_name": null,
              "last_name": null,
              "locale": null,
              "has_image": false,
              "image_url": null,
              "primary_email_address_id": null,
              "primary_phone_number_id": null,
              "primary_web3_wallet_id": null,
              "email_addresses": [],
              "phone_numbers": [],
              "web3_wallets": [],
              "passkeys": [],
              "external_accounts": [],
              "saml_accounts": [],
              "enterprise_accounts": [],
              "public_metadata": {},
              "private_metadata": {},
              "unsafe_metadata": {},
              "password_enabled": false,
              "password_last_updated_at": null,
              "two_factor_enabled": false,
              "totp_enabled": false,
              "backup_code_enabled": false,
              "mfa_enabled_at": null,
              "mfa_disabled_at": null,
              "banned": false,
              "locked": false,
              "deprovisioned": false,
              "lockout_expires_in_seconds": null,
              "verification_attempts_remaining": 100,
              "delete_self_enabled": true,
              "create_organization_enabled": true,
              "create_organizations_limit": null,
              "bypass_client_trust": false,
              "legal_accepted_at": null,
              "last_sign_in_at": null,
              "last_active_at": null,
              "created_at": null,
              "updated_at": null
            }
            """);

    private UserDocument() {
    }

    /** A user with nothing set. */
    static ObjectNode blank() {
        return BLANK.deepCopy();
    }

    /** The text of a field; empty if it has none. */
    public static Optional<String> text(JsonNode user, String field) {
        return Optional.ofNullable(user.path(field).textValue());
    }

    /**
     * The texts of those of the fields that have one. A loop: lists ask this of each of many users, and a stream would cost
     * more than the rest.
     */
    public static List<String> texts(JsonNode user, String... fields) {
        List<String> texts = new ArrayList<>(fields.length);
        for (String field : fields) {
            if (user.path(field).isTextual()) {
                texts.add(user.path(field).textValue());
            }
        }
        return texts;
    }

    /** What the user can be found by when signing in. */
    static List<String> identifiers(JsonNode user) {
        return Stream.concat(Contacts.ALL.stream().flatMap(contacts -> contacts.claimed(user).stream()),
                texts(user, "username").stream()).collect(toList());
    }

    /** First name, last name, and both together as people write them. */
    public static List<String> names(JsonNode user) {
        List<String> names = texts(user, "first_name", "last_name");
        names.add(String.join(" ", names));
        return names;
    }

    /** How the user is called: by the full name, or else what is known. */
    public static String name(JsonNode user) {
        String name = String.join(" ", texts(user, "first_name", "last_name"));
        return name.isBlank() ? Contacts.EMAIL_ADDRESSES.primaryValue(user).or(() -> text(user, "username"))
                .orElseGet(() -> user.path("id").asText()) : name;
    }

    /** All texts by which people look for a user. */
    public static List<String> searchable(JsonNode user) {
        List<String> searchable = names(user);
        searchable.addAll(texts(user, "username", "id"));
        Contacts.ALL.forEach(contacts -> searchable.addAll(contacts.values(user)));
        return searchable;
    }
}

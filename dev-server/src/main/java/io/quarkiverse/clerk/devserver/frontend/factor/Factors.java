package io.quarkiverse.clerk.devserver.frontend.factor;

import java.util.Comparator;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;

/** By what strategies users can prove who they are. */
public final class Factors {

    private static final String ON_PHONE = "reserved_for_second_factor";

    private Factors() {
    }

    /**
     * What a user can begin to sign in with.
     *
     * @param identifier by which the user was named; of the other addresses and numbers only a little is shown
     */
    public static ArrayNode first(ObjectNode user, String identifier) {
        ArrayNode factors = again(user, identifier);
        if (user.path("password_enabled").booleanValue()) {
            emails(user, identifier)
                    .forEach(email -> factors.add(email("reset_password_email_code", email, user, identifier)));
            phones(user, false, identifier)
                    .forEach(phone -> factors.add(phone("reset_password_phone_code", phone, identifier)));
        }
        return factors;
    }

    /** What users who are signed in can prove once more that they are there with. */
    public static ArrayNode again(ObjectNode user, String identifier) {
        ArrayNode factors = Json.object().arrayNode();
        if (user.path("password_enabled").booleanValue()) {
            factors.addObject().put("strategy", "password");
        }
        emails(user, identifier).forEach(email -> factors.add(email(VerificationCodes.EMAIL, email, user, identifier)));
        phones(user, false, identifier).forEach(phone -> factors.add(phone(VerificationCodes.PHONE, phone, identifier)));
        return factors;
    }

    /** What a user must prove besides; empty if nothing. */
    public static ArrayNode second(ObjectNode user) {
        ArrayNode factors = Json.object().arrayNode();
        phones(user, true, null).forEach(phone -> factors.add(phone(VerificationCodes.PHONE, phone, null)
                .put("default", phone.path("default_second_factor").booleanValue())));
        if (user.path("totp_enabled").booleanValue()) {
            factors.addObject().put("strategy", "totp");
        }
        if (user.path("backup_code_enabled").booleanValue()) {
            factors.addObject().put("strategy", "backup_code");
        }
        return factors;
    }

    private static Stream<JsonNode> emails(ObjectNode user, String identifier) {
        return verified(user, Contacts.EMAIL_ADDRESSES, identifier);
    }

    private static Stream<JsonNode> phones(ObjectNode user, boolean second, String identifier) {
        return verified(user, Contacts.PHONE_NUMBERS, identifier)
                .filter(phone -> phone.path(ON_PHONE).booleanValue() == second);
    }

    /** First the one by which the user was named, then the main one: whoever asks for a code names none, often. */
    private static Stream<JsonNode> verified(ObjectNode user, Contacts contacts, String identifier) {
        Comparator<JsonNode> named = Comparator.comparing(contact -> !contacts.value(contact).equalsIgnoreCase(identifier));
        return contacts.verified(user).sorted(named.thenComparing(contact -> !isMain(contact, user, contacts)));
    }

    private static boolean isMain(JsonNode contact, ObjectNode user, Contacts contacts) {
        return contact.path("default_second_factor").booleanValue()
                || contact.path("id").equals(user.path(contacts.primary()));
    }

    private static ObjectNode email(String strategy, JsonNode email, ObjectNode user, String identifier) {
        String address = Contacts.EMAIL_ADDRESSES.value(email);
        return Json.object().put("strategy", strategy)
                .put("safe_identifier", address.equalsIgnoreCase(identifier) ? address : masked(address))
                .put("email_address_id", email.path("id").asText())
                .put("primary", isMain(email, user, Contacts.EMAIL_ADDRESSES));
    }

    private static ObjectNode phone(String strategy, JsonNode phone, String identifier) {
        String number = Contacts.PHONE_NUMBERS.value(phone);
        return Json.object().put("strategy", strategy)
                .put("safe_identifier", number.equals(identifier) ? number : number.replaceAll("\\d(?=\\d{4})", "*"))
                .put("phone_number_id", phone.path("id").asText());
    }

    /** Enough for the user to know it again, and too little for a stranger to learn it. */
    private static String masked(String address) {
        return address.charAt(0) + "***" + address.substring(address.lastIndexOf('@'));
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * A user's email addresses or phone numbers.
 *
 * @param object Clerk's name of one, and of the request field that holds them
 * @param list the user's field that holds them
 * @param primary the user's field that names the main one
 * @param extras fields that only this kind has
 */
public record Contacts(String object, String list, String primary, ObjectNode extras) {

    public static final Contacts EMAIL_ADDRESSES = new Contacts("email_address", "email_addresses", "primary_email_address_id",
            Json.literal("{\"matches_sso_connection\": false}"));

    public static final Contacts PHONE_NUMBERS = new Contacts("phone_number", "phone_numbers", "primary_phone_number_id",
            Json.literal("{\"reserved_for_second_factor\": false, \"default_second_factor\": false, \"backup_codes\": null}"));

    private static final ObjectNode VERIFIED = Json.literal("""
            {"object": "verification_admin", "status": "verified", "strategy": "admin", "attempts": null, "expire_at": null}
            """);

    /** The addresses or numbers of a user, the oldest first. */
    public List<String> values(JsonNode user) {
        return StreamSupport.stream(user.path(list).spliterator(), false)
                .map(contact -> contact.path(object).asText()).toList();
    }

    String statuses() {
        return object + "_identification_status";
    }

    /** A list of statuses says one for each contact, or nothing. */
    void check(ObjectNode body) {
        int given = body.path(statuses()).size();
        if (given > 0 && given != body.path(object).size()) {
            throw ApiException.invalid(ApiError.value(statuses(), "There must be one status for each " + object + "."));
        }
    }

    /** Adds to a new user what the body lists; the first becomes the main one. */
    public void create(ObjectNode body, ObjectNode user, long now) {
        ArrayNode contacts = user.withArray(list);
        for (JsonNode value : body.path(object)) {
            boolean reserved = body.path(statuses()).path(contacts.size()).asText().equals("reserved");
            contacts.add(one(value, reserved, now));
        }
        user.set(primary, contacts.isEmpty() ? user.nullNode() : contacts.get(0).get("id"));
    }

    private ObjectNode one(JsonNode value, boolean reserved, long now) {
        ObjectNode contact = Json.object().put("id", Ids.next("idn")).put("object", object);
        contact.set(object, value);
        contact.put("reserved", reserved);
        contact.set("verification", reserved ? contact.nullNode() : VERIFIED.deepCopy());
        contact.putArray("linked_to");
        contact.setAll(extras.deepCopy());
        return contact.put("created_at", now).put("updated_at", now);
    }

    /** The main one must be the user's own and verified. */
    void checkPrimary(ObjectNode body, ObjectNode user) {
        String id = body.path(primary).textValue();
        if (id == null) {
            return;
        }
        for (JsonNode contact : user.path(list)) {
            if (contact.path("id").asText().equals(id)
                    && contact.path("verification").path("status").asText().equals("verified")) {
                return;
            }
        }
        throw ApiException.invalid(ApiError.value(primary, "The user has no verified " + object + " with this id."));
    }
}

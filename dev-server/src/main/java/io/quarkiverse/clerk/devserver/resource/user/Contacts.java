package io.quarkiverse.clerk.devserver.resource.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * A user's email addresses, phone numbers or web3 wallets. They are parts of the user's document. Methods that change a user
 * are given a document that is not in the store.
 *
 * @param object Clerk's name of one, and of the request field that holds them
 * @param list the user's field that holds them
 * @param accepts whether a text is one
 * @param expectation what that asks for, to complete "must be …"
 * @param blank the fields that only this kind has
 */
public record Contacts(String object, String list, Predicate<String> accepts, String expectation, ObjectNode blank) {

    public static final Contacts EMAIL_ADDRESSES = new Contacts("email_address", "email_addresses",
            Field::isEmailAddress, "an email address",
            Json.literal("{\"reserved\": false, \"linked_to\": [], \"matches_sso_connection\": false}"));

    public static final Contacts PHONE_NUMBERS = new Contacts("phone_number", "phone_numbers",
            Pattern.compile("\\+[1-9]\\d{1,14}").asMatchPredicate(), "an E.164 phone number",
            Json.literal("""
                    {"reserved": false, "linked_to": [], "reserved_for_second_factor": false, "default_second_factor": false,
                     "backup_codes": null}"""));

    /** Of Ethereum and its kin, or of Solana. */
    public static final Contacts WEB3_WALLETS = new Contacts("web3_wallet", "web3_wallets",
            Pattern.compile("0x[0-9a-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44}").asMatchPredicate(), "the address of a web3 wallet",
            Json.object());

    /** All three kinds. */
    public static final List<Contacts> ALL = List.of(EMAIL_ADDRESSES, PHONE_NUMBERS, WEB3_WALLETS);

    static final String VERIFIED = "verified";
    /** Not verified, and yet nobody else can have it. */
    static final String RESERVED = "reserved";
    static final String UNVERIFIED = "unverified";

    private static final ObjectNode BY_ADMIN = Json.literal("""
            {"object": "verification_admin", "status": "verified", "strategy": "admin", "attempts": null, "expire_at": null}
            """);

    /** The user's field that names the main one. */
    public String primary() {
        return "primary_" + object + "_id";
    }

    /** The addresses or numbers of a user, the oldest first. A loop: lists ask this of each of many users. */
    public List<String> values(JsonNode user) {
        List<String> values = new ArrayList<>();
        for (JsonNode contact : user.path(list)) {
            values.add(value(contact));
        }
        return values;
    }

    /** Whether the user has this one, in upper or lower case. */
    public boolean has(JsonNode user, String value) {
        return values(user).stream().anyMatch(value::equalsIgnoreCase);
    }

    /** Those that no other user can have. */
    List<String> claimed(JsonNode user) {
        return stream(user).filter(Contacts::isClaimed).map(this::value).toList();
    }

    List<String> ids(JsonNode user) {
        return stream(user).map(contact -> contact.path("id").asText()).toList();
    }

    /** The text of one: the address or the number. */
    public String value(JsonNode contact) {
        return contact.path(object).asText();
    }

    /** The user's, the oldest first. */
    public Stream<JsonNode> stream(JsonNode user) {
        return StreamSupport.stream(user.path(list).spliterator(), false);
    }

    /** Those of the user's that are verified: an address that is not can be anybody's, whoever has typed it. */
    public Stream<JsonNode> verified(JsonNode user) {
        return stream(user).filter(Contacts::isVerified);
    }

    Optional<ObjectNode> find(JsonNode user, String id) {
        for (JsonNode contact : user.path(list)) {
            if (contact.path("id").asText().equals(id)) {
                return Optional.of((ObjectNode) contact);
            }
        }
        return Optional.empty();
    }

    /**
     * One of the user's.
     *
     * @throws ApiException (404) if it is none
     */
    public ObjectNode get(JsonNode user, String id) {
        return find(user, id).orElseThrow(() -> ApiException.notFound("The " + object));
    }

    /** The text of the main one; empty if there is none. */
    public Optional<String> primaryValue(JsonNode user) {
        return primaryOf(user).map(this::value);
    }

    /** The main one; empty if there is none. */
    public Optional<ObjectNode> primaryOf(JsonNode user) {
        return find(user, user.path(primary()).asText());
    }

    /** Whether the user has shown that it is the user's, or somebody has said so. */
    public static boolean isVerified(JsonNode contact) {
        return Verifications.isVerified(contact.path("verification"));
    }

    private static boolean isClaimed(JsonNode contact) {
        return isVerified(contact) || contact.path("reserved").booleanValue();
    }

    static void verify(ObjectNode contact) {
        contact.set("verification", BY_ADMIN.deepCopy());
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
        int position = 0;
        for (JsonNode value : body.path(object)) {
            add(user, value.asText(), body.path(statuses()).path(position++).asText(VERIFIED), now);
        }
    }

    /** Adds one; it becomes the main one if there is none. */
    ObjectNode add(ObjectNode user, String value, String status, long now) {
        ObjectNode contact = Json.object().put("id", Ids.next("idn")).put("object", object).put(object, value);
        contact.putNull("verification").setAll(blank.deepCopy());
        if (status.equals(VERIFIED)) {
            verify(contact);
        } else if (status.equals(RESERVED)) {
            contact.put("reserved", true);
        }
        user.withArray(list).add(contact.put("created_at", now).put("updated_at", now));
        if (user.path(primary()).isNull()) {
            user.set(primary(), contact.get("id"));
        }
        return contact;
    }

    /** Takes one away; if it was the main one, the oldest of those that are sure takes its place. */
    void remove(ObjectNode user, String id) {
        ArrayNode contacts = user.withArray(list);
        for (int i = contacts.size() - 1; i >= 0; i--) {
            if (contacts.get(i).path("id").asText().equals(id)) {
                contacts.remove(i);
            }
        }
        if (user.path(primary()).asText().equals(id)) {
            user.put(primary(), Stream.concat(stream(user).filter(Contacts::isVerified), stream(user))
                    .map(contact -> contact.path("id").asText()).findFirst().orElse(null));
        }
    }

    /** The main one must be the user's own and verified. */
    void checkPrimary(ObjectNode body, ObjectNode user) {
        String id = body.path(primary()).textValue();
        if (id != null && find(user, id).filter(Contacts::isVerified).isEmpty()) {
            throw ApiException.invalid(ApiError.value(primary(), "The user has no verified " + object + " with this id."));
        }
    }
}

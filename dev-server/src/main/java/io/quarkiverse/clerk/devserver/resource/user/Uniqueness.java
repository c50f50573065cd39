package io.quarkiverse.clerk.devserver.resource.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Index;

/** No two users share an identifier: what they have verified or reserved, a username, an external id. */
final class Uniqueness {

    private static final Map<String, Function<JsonNode, List<String>>> IDENTIFIERS = Map.of(
            "email_address", Contacts.EMAIL_ADDRESSES::claimed,
            "phone_number", Contacts.PHONE_NUMBERS::claimed,
            "web3_wallet", Contacts.WEB3_WALLETS::claimed,
            "username", user -> UserDocument.texts(user, "username"),
            "external_id", user -> UserDocument.texts(user, "external_id"));

    private final Documents users;

    Uniqueness(Documents users) {
        this.users = users;
        IDENTIFIERS.keySet().forEach(this::index);
    }

    /**
     * Checks the identifiers that a body brings.
     *
     * @param own id of the user that the body is about; null for a new one
     * @throws ApiException (422) with an error for each parameter that is taken, by another user or twice in the body
     */
    void check(ObjectNode body, String own) {
        List<ApiError> errors = new ArrayList<>();
        IDENTIFIERS.keySet().forEach(param -> {
            List<String> given = given(body.path(param)).stream().map(value -> normal(param, value)).toList();
            if (Set.copyOf(given).size() < given.size() || given.stream().anyMatch(value -> isTaken(param, value, own))) {
                errors.add(ApiError.taken(param));
            }
        });
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
    }

    /**
     * Checks an email address, or a phone number.
     *
     * @param owner who may have it already; null if nobody may
     * @throws ApiException (422) if another user has it
     */
    void requireFree(Contacts contacts, String value, JsonNode owner) {
        check(Json.object().put(contacts.object(), value), owner == null ? null : owner.path("id").asText());
    }

    private boolean isTaken(String param, String value, String own) {
        return index(param).find(value).stream().anyMatch(user -> !user.path("id").asText().equals(own));
    }

    /** The user whose identifier this is. */
    Optional<ObjectNode> owner(String param, String value) {
        return index(param).first(normal(param, value));
    }

    /** The users by an identifier, as {@link #normal} has it. */
    private Index index(String param) {
        return users.by("unique " + param, user -> IDENTIFIERS.get(param).apply(user).stream()
                .map(value -> normal(param, value)).toList());
    }

    /** An empty text clears the field, so it is nobody's. */
    private static List<String> given(JsonNode value) {
        Stream<JsonNode> items = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return items.map(item -> item.asText("")).filter(text -> !text.isEmpty()).toList();
    }

    /** External ids are the application's own and kept apart by case; the others are not. */
    private static String normal(String param, String value) {
        return param.equals("external_id") ? value : value.toLowerCase(Locale.ROOT);
    }
}

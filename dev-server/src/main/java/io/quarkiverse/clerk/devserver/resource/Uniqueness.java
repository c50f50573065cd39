package io.quarkiverse.clerk.devserver.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;

/** No two users share an email address, a phone number, a username or an external id. */
final class Uniqueness {

    private static final Map<String, Function<JsonNode, List<String>>> IDENTIFIERS = Map.of(
            "email_address", Contacts.EMAIL_ADDRESSES::values,
            "phone_number", Contacts.PHONE_NUMBERS::values,
            "username", user -> UserDocument.texts(user, "username"),
            "external_id", user -> UserDocument.texts(user, "external_id"));

    private Uniqueness() {
    }

    /**
     * Checks the identifiers that a body brings.
     *
     * @param others all users but the one that the body is about
     * @throws ApiException (422) with an error for each parameter that is taken, by another user or twice in the body
     */
    static void check(ObjectNode body, Collection<ObjectNode> others) {
        List<ApiError> errors = new ArrayList<>();
        IDENTIFIERS.forEach((param, identifiers) -> {
            Set<String> taken = new HashSet<>();
            others.forEach(user -> identifiers.apply(user).forEach(value -> taken.add(normal(param, value))));
            boolean free = given(body.path(param)).stream().map(value -> normal(param, value)).allMatch(taken::add);
            if (!free) {
                errors.add(ApiError.taken(param));
            }
        });
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
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

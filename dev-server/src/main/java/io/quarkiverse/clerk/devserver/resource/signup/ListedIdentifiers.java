package io.quarkiverse.clerk.devserver.resource.signup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The identifiers of one list: of those who are let in, or of those who are kept out. */
final class ListedIdentifiers {

    private static final ObjectNode BLANK = Json.literal("""
            {"object": null, "id": null, "identifier": null, "identifier_type": null, "created_at": null, "updated_at": null}
            """);

    private final Documents identifiers;
    private final String object;
    private final String idPrefix;

    ListedIdentifiers(Documents identifiers, String object, String idPrefix) {
        this.identifiers = identifiers;
        this.object = object;
        this.idPrefix = idPrefix;
    }

    /**
     * A new entry, to be added.
     *
     * @throws ApiException 422 if it is no identifier; 400 if it is on the list
     */
    ObjectNode draft(String identifier) {
        String type = type(identifier).orElseThrow(() -> ApiException.invalid(ApiError.value("identifier",
                "It must be an email address, *@domain, a phone number or a web3 wallet.")));
        if (!identifiers.by("normal", entry -> Set.of(lower(entry.path("identifier").asText()))).find(lower(identifier))
                .isEmpty()) {
            throw ApiException.refused(400, ApiError.of("duplicate_record", "duplicate identifier",
                    "The identifier is on the list already."));
        }
        return identifiers.draft(idPrefix, BLANK).put("object", object).put("identifier", identifier)
                .put("identifier_type", type);
    }

    private static Optional<String> type(String identifier) {
        if (identifier.matches("(\\*|[^@\\s]+)@[^@\\s]+")) {
            return Optional.of("email_address");
        }
        if (identifier.matches("\\+[1-9]\\d{1,14}")) {
            return Optional.of("phone_number");
        }
        return identifier.matches("0x[0-9A-Fa-f]{40}") ? Optional.of("web3_wallet") : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

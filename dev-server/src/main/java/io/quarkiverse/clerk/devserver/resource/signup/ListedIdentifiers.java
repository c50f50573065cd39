package io.quarkiverse.clerk.devserver.resource.signup;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
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
        if (!identifiers.findIgnoringCase("identifier", identifier).isEmpty()) {
            throw ApiException.refused(400, ApiError.of("duplicate_record", "duplicate identifier",
                    "The identifier is on the list already."));
        }
        return identifiers.draft(idPrefix, BLANK).put("object", object).put("identifier", identifier)
                .put("identifier_type", type);
    }

    /** By what it looks like; an email address can be that of a whole domain. */
    private static Optional<String> type(String identifier) {
        return Contacts.ALL.stream().filter(contacts -> contacts.accepts().test(identifier)).map(Contacts::object).findFirst();
    }
}

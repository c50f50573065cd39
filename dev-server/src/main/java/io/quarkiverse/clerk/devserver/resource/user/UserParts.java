package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * What users bring along from elsewhere, kept in lists in their documents.
 *
 * @param users their documents
 */
public record UserParts(Documents users) {

    /** The list of accounts with other providers. */
    public static final String EXTERNAL_ACCOUNTS = "external_accounts";

    /**
     * Takes a part away.
     *
     * @param list the user's field that holds it
     * @return what Clerk then says of it
     * @throws ApiException (404) if the user has no such part
     */
    public JsonNode remove(ObjectNode before, String list, String id) {
        ObjectNode user = before.deepCopy();
        ArrayNode parts = user.withArray(list);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).path("id").asText().equals(id)) {
                JsonNode removed = parts.remove(i);
                users.save(user);
                return DeletedObject.of(removed.path("object").asText(), id);
            }
        }
        throw ApiException.notFound("The part of the user");
    }
}

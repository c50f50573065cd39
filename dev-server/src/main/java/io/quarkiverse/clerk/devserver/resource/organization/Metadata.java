package io.quarkiverse.clerk.devserver.resource.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;

/** What the application keeps with a document, in {@code public_metadata} and {@code private_metadata}. */
final class Metadata {

    private static final Fields FIELDS = Fields.of(Field.object("public_metadata"), Field.object("private_metadata"));

    private Metadata() {
    }

    /** Puts what a body has in the place of what the document has. */
    static ObjectNode replace(ObjectNode body, ObjectNode document) {
        return FIELDS.change(body, document, document);
    }

    /** Merges what a body has into what the document has; a null takes a member out. */
    static ObjectNode merge(ObjectNode body, ObjectNode document) {
        return Json.merge(document, FIELDS.check(body));
    }
}

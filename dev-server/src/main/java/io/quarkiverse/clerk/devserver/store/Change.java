package io.quarkiverse.clerk.devserver.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What has happened to a document.
 *
 * @param kind of the document, as in {@link Store#documents}
 * @param document as it is now or, if it was deleted, was at last; never changed any more
 * @param previous as it was before; null if it was created
 */
public record Change(String kind, Type type, ObjectNode document, ObjectNode previous) {

    /** What can happen. */
    public enum Type {
        /** It is new. */
        CREATED,
        /** It was saved again, perhaps without a difference. */
        UPDATED,
        /** It is gone. */
        DELETED
    }
}

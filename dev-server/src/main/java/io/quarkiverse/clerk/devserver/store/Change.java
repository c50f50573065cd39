package io.quarkiverse.clerk.devserver.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something has happened to a document.
 *
 * @param kind of the document
 * @param document as it is now, or was before it was deleted
 */
public record Change(String kind, Type type, ObjectNode document) {

    /** What has happened. */
    public enum Type {
        /** There is a new document. */
        CREATED,
        /** The document is another now. */
        UPDATED,
        /** The document is gone. */
        DELETED
    }
}

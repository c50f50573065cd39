package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;

/** The data of an event, on its way from JSON to a record. */
record WebhookData(JsonNode node, ObjectReader reader) {

    /** {@return the part of it at a JSON pointer, RFC 6901} */
    WebhookData at(String pointer) {
        return new WebhookData(node.at(pointer), reader);
    }

    /**
     * Reads it.
     *
     * @throws DataMalformedException if it is not of that type, or not there
     */
    <T> T as(Class<T> type) {
        var value = asNullable(type);
        if (value == null) {
            throw new DataMalformedException();
        }
        return value;
    }

    /** Reads it; null if it is not there. */
    <T> @Nullable T asNullable(Class<T> type) {
        try {
            return node.isMissingNode() || node.isNull() ? null : reader.treeToValue(node, type);
        } catch (JsonProcessingException | RuntimeException e) {
            throw new DataMalformedException();
        }
    }
}

package io.quarkiverse.clerk.devserver.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads and writes JSON. */
public final class Json {

    /**
     * Far below the depth that Jackson can write: a document that was read must still be writable when it is nested in a
     * list, or one hostile user would break every later listing.
     */
    private static final int MAX_DEPTH = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper OWN_MAPPER = JsonMapper.builder().build();

    private Json() {
    }

    /** A new, empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Parses what somebody sent.
     *
     * @return the value; a missing node if there was none
     * @throws IOException if it is not JSON, or is nested too deeply
     */
    public static JsonNode read(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** Parses what this server has written, which holds what somebody sent a little deeper than it was sent. */
    public static JsonNode readOwn(byte[] json) throws IOException {
        return OWN_MAPPER.readTree(json);
    }

    /** Parses an object that is written in this source code. */
    public static ObjectNode literal(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The texts of a list; empty if it is missing. */
    public static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    /**
     * Changes an object by a JSON Merge Patch (RFC 7396).
     *
     * @param patch what replaces members, or, being null, takes them out
     * @return the same object
     */
    public static ObjectNode merge(ObjectNode object, ObjectNode patch) {
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                object.remove(member.getKey());
            } else if (member.getValue() instanceof ObjectNode nested) {
                ObjectNode old = object.get(member.getKey()) instanceof ObjectNode already ? already : object();
                object.set(member.getKey(), merge(old, nested));
            } else {
                object.set(member.getKey(), member.getValue());
            }
        });
        return object;
    }

    /** Writes to text, not to bytes: Jackson's byte writer fails on the unpaired surrogates that its reader lets in. */
    public static String write(JsonNode value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

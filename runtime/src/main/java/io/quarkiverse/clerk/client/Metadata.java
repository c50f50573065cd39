package io.quarkiverse.clerk.client;

import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads metadata as a type of the application. */
final class Metadata {

    /** Not Clerk's names in snake case: the keys are the application's own. */
    private static final ObjectMapper MAPPER = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Metadata() {
    }

    static <T> T as(Map<String, Object> metadata, Class<T> type) {
        try {
            return MAPPER.convertValue(metadata, type);
        } catch (IllegalArgumentException unfit) {
            // Jackson's message shows the value that does not fit, which may be personal.
            throw new IllegalArgumentException("The metadata does not fit " + type.getName());
        }
    }
}

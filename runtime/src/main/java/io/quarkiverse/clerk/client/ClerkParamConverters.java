package io.quarkiverse.clerk.client;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes what stands in paths and queries as Clerk wants it: times in milliseconds since 1970, enums as in JSON, and lists
 * with commas.
 */
public class ClerkParamConverters implements ParamConverterProvider {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == CommaSeparated.class) {
            return (ParamConverter<T>) new Commas();
        }
        return type == Instant.class || type.isEnum() ? new Json<>(type) : null;
    }

    /** The text that the value has in JSON, without the quotation marks. */
    private record Json<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return MAPPER.convertValue(type == Instant.class ? (Object) Long.valueOf(text) : text, type);
        }

        @Override
        public String toString(T value) {
            return MAPPER.valueToTree(value).asText();
        }
    }

    private record Commas() implements ParamConverter<CommaSeparated> {

        @Override
        public CommaSeparated fromString(String text) {
            return CommaSeparated.of(text.split(","));
        }

        @Override
        public String toString(CommaSeparated list) {
            return list.toString();
        }
    }
}

package io.quarkiverse.clerk.client;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;

import org.jspecify.annotations.Nullable;

/** Writes times in query parameters as Clerk wants them: milliseconds since 1970. */
public class MillisecondsParamConverterProvider implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new Milliseconds() : null;
    }

    private static final class Milliseconds implements ParamConverter<Instant> {

        @Override
        public Instant fromString(String text) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }

        @Override
        public String toString(Instant time) {
            return Long.toString(time.toEpochMilli());
        }
    }
}

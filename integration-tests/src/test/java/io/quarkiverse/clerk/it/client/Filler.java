package io.quarkiverse.clerk.it.client;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/**
 * Makes the values of a request from their types.
 *
 * @param group whose operation is called
 * @param round how much is filled
 */
record Filler(String group, Round round) {

    /** Passes every bound in the file: some numbers are at least 30, some at most 100. */
    private static final int NUMBER = 60;

    /** One of two parts is required, which no type says. */
    private static final Set<String> NEEDED = Set.of("samlConnections.domains");

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

    /**
     * Makes a value.
     *
     * @param name what the value is called in JSON, in the query or in the path
     * @param repeats whether lists get two elements, as repeated keys of a query do
     * @return the value; null if the round leaves it out
     */
    @Nullable
    Object value(AnnotatedType type, String name, boolean repeats) {
        return isLeftOut(type, name) ? null : filled(type, name, repeats);
    }

    private Object filled(AnnotatedType type, String name, boolean repeats) {
        var raw = raw(type);
        if (raw == Optional.class) {
            return round == Round.CLEARED ? Optional.empty() : Optional.of(filled(argument(type, 0), name, repeats));
        }
        if (raw == List.class) {
            return Collections.nCopies(repeats ? 2 : 1, filled(argument(type, 0), name, repeats));
        }
        if (raw == Map.class) {
            return Map.of(Texts.key(name), filled(argument(type, 1), name, repeats));
        }
        if (raw.isRecord()) {
            return record(raw, repeats);
        }
        return simple(raw, name);
    }

    private Object simple(Class<?> type, String name) {
        if (type == String.class || type == Object.class) {
            return Texts.of(group, name);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return TIME;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == byte[].class ? new byte[] { 1, (byte) 200, 3 } : number(type);
    }

    private static Object number(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return NUMBER;
        }
        if (type == long.class || type == Long.class) {
            return (long) NUMBER;
        }
        throw new IllegalArgumentException("The filler does not know " + type.getName());
    }

    private Object record(Class<?> type, boolean repeats) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(component -> component(component, repeats)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e.getCause() == null ? e : e.getCause());
        }
    }

    private @Nullable Object component(RecordComponent component, boolean repeats) {
        return value(component.getAnnotatedType(), wireName(component), repeats);
    }

    private boolean isLeftOut(AnnotatedType type, String name) {
        var optional = type.isAnnotationPresent(Nullable.class);
        return switch (round) {
            case ALL -> false;
            case REQUIRED -> optional && !NEEDED.contains(group + "." + name);
            case CLEARED -> optional && !contains(type, Optional.class);
        };
    }

    private static String wireName(RecordComponent component) {
        var query = component.getAnnotation(RestQuery.class);
        if (query != null && !query.value().isEmpty()) {
            return query.value();
        }
        var json = component.getAccessor().getAnnotation(JsonProperty.class);
        return json != null && !json.value().isEmpty() ? json.value()
                : PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component.getName());
    }

    /** {@return whether values of a type have a part of another one, at any depth} */
    static boolean contains(AnnotatedType type, Class<?> part) {
        var raw = raw(type);
        if (raw == part) {
            return true;
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            return Arrays.stream(generic.getAnnotatedActualTypeArguments()).anyMatch(argument -> contains(argument, part));
        }
        return raw.isRecord() && Arrays.stream(raw.getRecordComponents())
                .anyMatch(component -> contains(component.getAnnotatedType(), part));
    }

    static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        var plain = type.getType();
        return (Class<?>) (plain instanceof ParameterizedType generic ? generic.getRawType() : plain);
    }
}

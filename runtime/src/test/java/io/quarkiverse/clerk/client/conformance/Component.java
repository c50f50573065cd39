package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

import com.fasterxml.jackson.databind.JavaType;

/**
 * A part of a record, or a parameter.
 *
 * @param wireName its name in JSON, query or path
 * @param name its name in Java
 * @param type its type in Java
 * @param nullable whether it is {@code @Nullable}
 * @param element what carries its annotations
 */
record Component(String wireName, String name, JavaType type, boolean nullable, AnnotatedElement element) {

    /** {@return this under the name that its annotation gives it; empty if it is of another kind} */
    Optional<Component> as(ParameterKind kind) {
        return kind.name(element, name).map(wire -> new Component(wire, name, type, nullable, element));
    }
}

package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;

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

    Component named(String newWireName) {
        return new Component(newWireName, name, type, nullable, element);
    }
}

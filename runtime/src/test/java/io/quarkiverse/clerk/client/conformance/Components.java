package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;

import io.quarkiverse.clerk.client.ClerkObjectMapper;

/** The parts of records, by the names that the client's own mapper gives them. */
final class Components {

    static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    private Components() {
    }

    /** {@return what the mapper sends or reads of a record} */
    static List<Component> of(JavaType type, boolean sent) {
        var declared = declared(type.getRawClass()).stream()
                .collect(Collectors.toMap(Component::name, Function.identity()));
        var properties = sent ? MAPPER.getSerializationConfig().introspect(type).findProperties()
                : MAPPER.getDeserializationConfig().introspect(type).findProperties();
        return properties.stream().filter(property -> !isForMore(property)).map(property -> component(property, declared))
                .toList();
    }

    /** {@return whether it holds what the file allows beside the fields that it names} */
    private static boolean isForMore(BeanPropertyDefinition property) {
        return property.getGetter() != null && property.getGetter().hasAnnotation(JsonAnyGetter.class);
    }

    private static Component component(BeanPropertyDefinition property, Map<String, Component> declared) {
        var component = declared.get(property.getInternalName());
        return new Component(property.getName(), property.getInternalName(), property.getPrimaryType(),
                component != null && component.nullable(),
                component == null ? property.getPrimaryMember().getAnnotated() : component.element());
    }

    /** {@return the components that a record declares, by their names in Java} */
    static List<Component> declared(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(Components::declared).toList() : List.of();
    }

    private static Component declared(RecordComponent component) {
        return new Component(component.getName(), component.getName(), MAPPER.constructType(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class), field(component));
    }

    /** Most annotations of a component are kept by its field, whatever else they may be put on. */
    private static AnnotatedElement field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package io.quarkiverse.clerk.it.client;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/** Looks into an answer for what parsing lets pass: parts that must not be null and are, and values of enums that we lack. */
final class AnswerCheck {

    /** Strategies with the names of OAuth providers, which have no end and thus no constants. */
    private static final String PROVIDERS = "(from_)?oauth_.*";

    private final List<String> problems = new ArrayList<>();

    List<String> problems(@Nullable Object answer) {
        look("answer", answer);
        return problems;
    }

    private void look(String path, @Nullable Object value) {
        if (value instanceof OpenEnum<?> open) {
            // An empty text is no value: it says that there is none.
            if (open.known().isEmpty() && !open.text().isEmpty() && !open.text().matches(PROVIDERS)) {
                problems.add(path + " has no constant for \"" + open.text() + "\"");
            }
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> look(path + "[]", element));
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> look(path + "." + key, entry));
        } else if (value instanceof Record parts) {
            for (var component : parts.getClass().getRecordComponents()) {
                look(path, parts, component);
            }
        }
    }

    private void look(String path, Record parts, RecordComponent component) {
        var place = path + "." + component.getName();
        try {
            component.getAccessor().setAccessible(true);
            var value = component.getAccessor().invoke(parts);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                problems.add(place + " is null and not @Nullable");
            }
            look(place, value);
        } catch (ReflectiveOperationException e) {
            problems.add(place + " cannot be read: " + e);
        }
    }
}

package io.quarkiverse.clerk.client.conformance;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JavaType;

/** The rules for what may be null or left out. */
final class Nullness {

    private Nullness() {
    }

    /** {@return what is wrong with a part of an answer; null if nothing} */
    static @Nullable String ofAnswer(Schema schema, boolean required, Component component) {
        if (required && !schema.nullable() || mayBeMissing(component)) {
            return null;
        }
        return "expected @Nullable, because it may be " + (required ? "null" : "missing") + "; found "
                + component.type().getRawClass().getSimpleName();
    }

    /** A list or map that is missing is read as an empty one. */
    static boolean mayBeMissing(Component component) {
        return component.nullable() || component.type().isContainerType();
    }

    /** {@return what is wrong with a part of a request, a null one being left out; null if nothing} */
    static @Nullable String ofRequest(Schema schema, boolean required, Component component) {
        if (required && component.nullable() && !schema.nullable()) {
            return "expected not to be @Nullable, because it is required";
        }
        return required || component.nullable() ? null
                : "expected @Nullable, because it is not required; found "
                        + component.type().getRawClass().getSimpleName();
    }

    /** {@return what is wrong with how a part of a request is cleared, which sends null; null if nothing} */
    static @Nullable String ofClearing(Schema schema, JavaType type, Spot spot) {
        boolean clearing = type.hasRawClass(Optional.class);
        if (clearing && !schema.nullable()) {
            return "expected no Optional, because it cannot be null";
        }
        return !clearing && schema.nullable() && spot.use() == Spot.Use.PATCH && !schema.type().equals("boolean")
                ? "expected Optional, because it can be cleared; found " + type.getRawClass().getSimpleName()
                : null;
    }
}

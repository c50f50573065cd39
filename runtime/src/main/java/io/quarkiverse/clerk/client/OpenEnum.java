package io.quarkiverse.clerk.client;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value out of a set that Clerk may add to: one that this version does not know keeps its text instead of breaking the
 * answer that it came in.
 *
 * @param <E> the values that are known
 * @param text what Clerk sent; never null
 * @param constant the known value, or null if this version knows none for the text
 */
public record OpenEnum<E extends Enum<E>>(@JsonValue String text, @JsonIgnore @Nullable E constant) {

    /** {@return the known value, empty if this version knows none for the text} */
    public Optional<E> known() {
        return Optional.ofNullable(constant);
    }

    /**
     * Compares with a known value.
     *
     * @param value the value to compare with
     * @return whether this is that value
     */
    public boolean is(E value) {
        return constant == value;
    }

    @Override
    public String toString() {
        return text;
    }
}

package io.quarkiverse.clerk.client.conformance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Compares the constants of enums with the values in the file, which one Java enum may meet in several places. */
final class EnumUses {

    private final Findings findings;
    private final Map<Class<?>, Set<String>> values = new LinkedHashMap<>();

    EnumUses(Findings findings) {
        this.findings = findings;
    }

    void compare(List<String> expected, Class<?> constants, Spot spot) {
        values.computeIfAbsent(constants, unused -> new HashSet<>()).addAll(expected);
        var known = Arrays.stream(constants.getEnumConstants()).map(EnumUses::text).toList();
        expected.stream().filter(Deviations::isValueOfEnum).filter(value -> !known.contains(value))
                .forEach(value -> findings.different(spot,
                        "the value \"" + value + "\" is missing in the enum " + constants.getSimpleName()));
    }

    /** Only the whole file can tell which constants nothing in it asks for. */
    void reportExtras() {
        values.forEach((constants, used) -> Arrays.stream(constants.getEnumConstants())
                .filter(constant -> !used.contains(text(constant)))
                .forEach(constant -> findings.extra("enum " + constants.getName() + "." + ((Enum<?>) constant).name()
                        + ": extra, no place in the file that uses the enum has the value \"" + text(constant) + "\"")));
    }

    private static String text(Object constant) {
        try {
            var name = ((Enum<?>) constant).name();
            var property = ((Enum<?>) constant).getDeclaringClass().getField(name).getAnnotation(JsonProperty.class);
            return property == null ? name.toLowerCase(Locale.ROOT) : property.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package io.quarkiverse.clerk.client.conformance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the constants of enums with the values in the file, which one Java enum may meet in several places. */
final class EnumUses {

    private final Findings findings;
    private final Map<Class<?>, Set<String>> values = new LinkedHashMap<>();

    EnumUses(Findings findings) {
        this.findings = findings;
    }

    /** An empty text is no constant: it clears the value in requests, and says in answers that there is none. */
    void compare(List<String> expected, Class<?> constants, Spot spot) {
        values.computeIfAbsent(constants, unused -> new HashSet<>()).addAll(expected);
        var known = Arrays.stream(constants.getEnumConstants()).map(EnumUses::text).toList();
        expected.stream().filter(value -> !value.isEmpty() && !known.contains(value))
                .forEach(value -> findings.different(spot,
                        "the value \"" + value + "\" is missing in the enum " + constants.getSimpleName()));
    }

    /** Only the whole file can tell which constants nothing in it asks for. */
    void reportExtras() {
        values.keySet().forEach(this::reportExtras);
    }

    void reportExtras(Predicate<Class<?>> counts) {
        values.keySet().stream().filter(counts).forEach(this::reportExtras);
    }

    private void reportExtras(Class<?> constants) {
        var used = values.get(constants);
        Arrays.stream(constants.getEnumConstants())
                .filter(constant -> !used.contains(text(constant)))
                .forEach(constant -> findings.extra("enum " + constants.getName() + "." + ((Enum<?>) constant).name()
                        + ": extra, no place in the file that uses the enum has the value \"" + text(constant) + "\""));
    }

    /** {@return the constant as the client's own mapper writes it} */
    private static String text(Object constant) {
        return Components.MAPPER.valueToTree(constant).asText();
    }
}

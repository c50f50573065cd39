package io.quarkiverse.clerk.client.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JavaType;

/**
 * Which components of the records of answers are in the file. One record may stand for several schemas, and has then what
 * any of them has; what is not in all of them has to be {@code @Nullable}.
 */
final class RecordUses {

    private record Use(Component component, TreeSet<String> with, TreeSet<String> without) {
    }

    private final Findings findings;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    RecordUses(Findings findings) {
        this.findings = findings;
    }

    void add(JavaType type, Component component, boolean inSchema, Spot spot) {
        var use = uses.computeIfAbsent(nameOf(type.getRawClass()) + "." + component.name(),
                unused -> new Use(component, new TreeSet<>(), new TreeSet<>()));
        (inSchema ? use.with() : use.without()).add(spot.place());
    }

    /** Only the whole file can tell which components nothing in it asks for. */
    void reportExtras() {
        uses.forEach((name, use) -> {
            if (use.with().isEmpty()) {
                findings.extra("record " + name + ": extra, \"" + use.component().wireName() + "\" is not in "
                        + String.join(", ", use.without()));
            } else if (!use.without().isEmpty() && !Nullness.mayBeMissing(use.component())) {
                findings.extra("record " + name + ": expected @Nullable, because " + String.join(", ", use.without())
                        + " does not have it; found " + use.component().type().getRawClass().getSimpleName());
            }
        });
    }

    /** {@return the name of a class with those of the classes around it, without its package} */
    static String nameOf(Class<?> type) {
        var name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}

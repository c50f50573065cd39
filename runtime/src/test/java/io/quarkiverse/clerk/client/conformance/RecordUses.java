package io.quarkiverse.clerk.client.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JavaType;

/**
 * Which components of the records of answers are in the file. One record may stand for several schemas, and has then what
 * any of them has; it is {@code @Nullable} if it may be absent from one of them, and otherwise not.
 */
final class RecordUses {

    private static final class Use {
        private final Class<?> record;
        private final Component component;
        private final TreeSet<String> without = new TreeSet<>();
        private boolean isSomewhere;
        private boolean mayBeAbsent;

        private Use(Class<?> record, Component component) {
            this.record = record;
            this.component = component;
        }
    }

    private final Findings findings;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    RecordUses(Findings findings) {
        this.findings = findings;
    }

    /** Notes that a schema has what a component stands for. */
    void with(JavaType type, Component component, boolean mayBeAbsent) {
        var use = use(type, component);
        use.isSomewhere = true;
        use.mayBeAbsent |= mayBeAbsent;
    }

    /** Notes that a schema does not have what a component stands for. */
    void without(JavaType type, Component component, Schema schema) {
        use(type, component).without.add(schema.place());
    }

    private Use use(JavaType type, Component component) {
        return uses.computeIfAbsent(nameOf(type.getRawClass()) + "." + component.name(),
                unused -> new Use(type.getRawClass(), component));
    }

    /** Only the whole file can tell which components nothing in it asks for, and which of them are always there. */
    void reportExtras() {
        reportExtras(record -> true);
    }

    /** Reports of records that another file counts for only what has to be true for all files. */
    void reportExtras(Predicate<Class<?>> counts) {
        uses.forEach((name, use) -> {
            boolean isOwn = counts.test(use.record);
            if (isOwn && !use.isSomewhere) {
                findings.extra("record " + name + ": extra, \"" + use.component.wireName() + "\" is not in "
                        + String.join(", ", use.without));
            } else if (!use.without.isEmpty() && !Nullness.mayBeMissing(use.component)) {
                findings.extra("record " + name + ": expected @Nullable, because " + String.join(", ", use.without)
                        + " does not have it; found " + use.component.type().getRawClass().getSimpleName());
            } else if (isOwn && use.without.isEmpty() && !use.mayBeAbsent && use.component.nullable()) {
                findings.extra("record " + name + ": expected not to be @Nullable, because it is always there");
            }
        });
    }

    /** {@return the name of a class with those of the classes around it, without its package} */
    static String nameOf(Class<?> type) {
        var name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}

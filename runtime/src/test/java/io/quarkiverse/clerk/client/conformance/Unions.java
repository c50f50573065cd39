package io.quarkiverse.clerk.client.conformance;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;

/** Finds the record that stands for a case of a union, as the mapper does: by the value of a property. */
final class Unions {

    private final Findings findings;
    private final Set<Class<?>> unions = new LinkedHashSet<>();
    private final Set<Class<?>> used = new HashSet<>();

    Unions(Findings findings) {
        this.findings = findings;
    }

    static boolean isUnion(JavaType type) {
        return !cases(type.getRawClass()).isEmpty();
    }

    private static List<JsonSubTypes.Type> cases(Class<?> union) {
        var subTypes = union.getAnnotation(JsonSubTypes.class);
        return subTypes == null ? List.of() : List.of(subTypes.value());
    }

    /** {@return the case with the property that tells the cases apart: without it, no record of a case would be chosen} */
    static Schema withDiscriminator(Schema schema, JavaType type) {
        return schema.withRequired(discriminator(type.getRawClass()));
    }

    private static String discriminator(Class<?> union) {
        return union.getAnnotation(JsonTypeInfo.class).property();
    }

    /** {@return the record for a case; empty, and reported, if there is none} */
    Optional<JavaType> caseFor(Schema schema, JavaType type, Spot spot) {
        var union = type.getRawClass();
        unions.add(union);
        var discriminator = schema.properties().get(discriminator(union));
        var values = discriminator == null ? List.<String> of()
                : discriminator.schema().path("enum").valueStream().map(value -> value.asText()).toList();
        var found = discriminator == null ? Optional.<Class<?>> of(union.getAnnotation(JsonTypeInfo.class).defaultImpl())
                : cases(union).stream().filter(one -> values.contains(one.name())).<Class<?>> map(JsonSubTypes.Type::value)
                        .findFirst();
        found.ifPresentOrElse(used::add, () -> findings.different(spot.within(schema.place()),
                "no case of " + RecordUses.nameOf(union) + " has \"" + discriminator(union) + "\" of " + values));
        return found.map(Components.MAPPER::constructType);
    }

    /** Only the whole file can tell which cases nothing in it asks for. */
    void reportExtras() {
        unions.forEach(union -> cases(union).stream().filter(one -> !used.contains(one.value()))
                .forEach(one -> findings.extra("record " + RecordUses.nameOf(one.value()) + ": extra, no union in the file has "
                        + "a case \"" + one.name() + "\"")));
    }
}

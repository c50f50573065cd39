package io.quarkiverse.clerk.client.conformance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;

/** Finds the record that stands for a case of a union. */
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
        var info = type.getRawClass().getAnnotation(JsonTypeInfo.class);
        return info == null ? schema : schema.withRequired(info.property());
    }

    /** {@return the record for a case, chosen as the mapper does; the type itself if it is no union} */
    JavaType caseFor(Schema schema, JavaType type, Spot spot) {
        var union = type.getRawClass();
        var cases = cases(union);
        if (cases.isEmpty()) {
            return type;
        }
        unions.add(union);
        var info = union.getAnnotation(JsonTypeInfo.class);
        var found = info != null && info.use() == JsonTypeInfo.Id.NAME ? named(schema, cases, info, spot)
                : closest(schema, cases);
        used.add(found);
        return Components.MAPPER.constructType(found);
    }

    private Class<?> named(Schema schema, List<JsonSubTypes.Type> cases, JsonTypeInfo info, Spot spot) {
        var property = info.property();
        if (!schema.properties().containsKey(property) && info.defaultImpl() != JsonTypeInfo.class) {
            return info.defaultImpl();
        }
        var names = names(schema, property);
        return cases.stream().filter(one -> namesOf(one).anyMatch(names::contains)).map(JsonSubTypes.Type::value).findFirst()
                .orElseGet(() -> {
                    findings.different(spot.within(schema.place()),
                            "no case of the union has \"" + property + "\" of " + names);
                    return closest(schema, cases);
                });
    }

    private static Stream<String> namesOf(JsonSubTypes.Type type) {
        return Stream.concat(Stream.of(type.name()), Arrays.stream(type.names()));
    }

    /** {@return what the property that tells the cases apart can be; the name of the schema where the file lists nothing} */
    private static List<String> names(Schema schema, String property) {
        var stated = schema.properties().get(property);
        var values = stated == null ? List.<String> of()
                : stated.schema().path("enum").valueStream().map(value -> value.asText()).toList();
        return values.isEmpty() ? List.of(schema.place()) : values;
    }

    private static Class<?> closest(Schema schema, List<JsonSubTypes.Type> cases) {
        return cases.stream().map(JsonSubTypes.Type::value).max(Comparator.comparingLong(one -> Components
                .of(Components.MAPPER.constructType(one), false).stream()
                .mapToLong(component -> schema.properties().containsKey(component.wireName()) ? 1 : -1).sum())).orElseThrow();
    }

    /** Only the whole file can tell which cases nothing in it asks for. */
    void reportExtras() {
        unions.forEach(union -> cases(union).stream().filter(one -> !used.contains(one.value()))
                .forEach(one -> findings.extra("record " + RecordUses.nameOf(one.value()) + ": extra, no union in the file has "
                        + "a case \"" + one.name() + "\"")));
    }
}

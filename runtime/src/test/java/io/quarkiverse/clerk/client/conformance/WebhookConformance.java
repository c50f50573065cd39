package io.quarkiverse.clerk.client.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.client.conformance.Conformance.Report;

/** Compares the records of events with what a file says of webhooks, in both directions. */
public final class WebhookConformance {

    /** What is round the data is the same for all events, and read by hand. */
    private static final Set<String> AROUND = Set.of("object", "type", "timestamp", "instance_id", "event_attributes", "data");

    /** Where in the data stands what events have beside the model that the client shares with them. */
    private static final Map<String, List<String>> BESIDE = Map.of("user", List.of("user"), "userId", List.of("user_id"),
            "organization", List.of("data", "public_organization_data"));

    private final OpenApiFile file;
    private final Findings findings;
    private final EnumUses enums;
    private final RecordUses records;
    private final TypeCheck types;
    private final Inventory inventory;
    private final SchemaReader reader;

    private WebhookConformance(OpenApiFile file, List<Deviation> accepted) {
        this.file = file;
        this.findings = new Findings(accepted);
        this.enums = new EnumUses(findings);
        this.records = new RecordUses(findings);
        this.types = new TypeCheck(file, findings, enums, records);
        this.inventory = new Inventory(file);
        this.reader = new SchemaReader(file, false);
    }

    /**
     * Compares.
     *
     * @param events the record of each type
     * @return what is different between Clerk's file and the records, apart from what is accepted
     */
    public static Report compare(OpenApiFile file, Map<String, Class<?>> events) {
        return compare(file, events, Deviation.OF_WEBHOOKS);
    }

    static Report compare(OpenApiFile file, Map<String, Class<?>> events, List<Deviation> accepted) {
        return new WebhookConformance(file, accepted).run(new LinkedHashMap<>(events));
    }

    private Report run(Map<String, Class<?>> events) {
        var packages = events.values().stream().map(Class::getPackage).collect(Collectors.toSet());
        var expected = file.events();
        expected.forEach((type, schema) -> {
            var record = events.remove(type);
            if (record == null) {
                findings.operation(type, "missing");
            } else {
                findings.compared(type);
                event(type, schema, record);
            }
        });
        events.keySet().forEach(type -> findings.extra(type + ": extra"));
        // The client's models are held against the file of the Backend API.
        Predicate<Class<?>> isOfEvents = type -> packages.contains(type.getPackage());
        enums.reportExtras(isOfEvents);
        records.reportExtras(isOfEvents);
        return report(expected.keySet());
    }

    private void event(String type, JsonNode schema, Class<?> record) {
        var around = reader.read(schema, type);
        if (!around.properties().keySet().equals(AROUND)) {
            findings.operation(type, "expected " + AROUND + " around the data, found " + around.properties().keySet());
        }
        var property = around.properties().get("data");
        inventory.add(property.schema(), property.place());
        var data = reader.read(property);
        for (var component : Components.declared(record)) {
            var spot = new Spot(type, data.place(), component.wireName(), Spot.Use.RESPONSE, component.element());
            if (component.name().equals("data")) {
                types.compare(data.without(beside(record)), component.type(), spot);
            } else if (!component.name().equals("message")) {
                part(data, BESIDE.getOrDefault(component.name(), List.of(component.name())), component, spot);
            }
        }
    }

    /** {@return which parts of the data are not in the record's model of it} */
    private static Set<String> beside(Class<?> record) {
        return Components.declared(record).stream().map(Component::name).filter(BESIDE::containsKey)
                .map(name -> BESIDE.get(name).get(0)).collect(Collectors.toSet());
    }

    private void part(Schema data, List<String> path, Component component, Spot spot) {
        var schema = data;
        boolean required = true;
        for (var name : path) {
            var property = schema.properties().get(name);
            if (property == null) {
                findings.extra(spot.operation() + "." + component.name() + ": extra");
                return;
            }
            findings.compared(property.place());
            required &= schema.isRequired(name);
            schema = reader.read(property);
        }
        if (required && !schema.nullable() && component.nullable()) {
            types.report("expected not to be @Nullable, because it is always there", spot);
        }
        types.value(schema, required, schema.node().path("deprecated").asBoolean(), component, spot);
    }

    private Report report(Set<String> expected) {
        var lines = new ArrayList<>(findings.lines());
        var places = inventory.responsePlaces();
        if (lines.isEmpty()) {
            places.stream().filter(place -> !findings.isAlike(place))
                    .forEach(place -> lines.add(place + ": not compared, the comparison has passed it over"));
        }
        return new Report(lines, "%s types of events, %s of their fields".formatted(ratio(expected), ratio(places)));
    }

    private String ratio(Set<String> places) {
        return places.stream().filter(findings::isAlike).count() + "/" + places.size();
    }
}

package io.quarkiverse.clerk.client.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a client with a file, in both directions. */
public final class Conformance {

    /**
     * The result.
     *
     * @param lines one for each thing that is missing, extra or different; empty only if everything in the file was compared
     * @param summary how many of how many are alike
     */
    public record Report(List<String> lines, String summary) {
    }

    private final OpenApiFile file;
    private final Findings findings;
    private final EnumUses enums;
    private final RecordUses records;
    private final TypeCheck types;
    private final Inventory inventory;
    private final Set<String> labels = new LinkedHashSet<>();

    private Conformance(OpenApiFile file, List<Deviation> accepted) {
        this.file = file;
        this.findings = new Findings(accepted);
        this.enums = new EnumUses(findings);
        this.records = new RecordUses(findings);
        this.types = new TypeCheck(file, findings, enums, records);
        this.inventory = new Inventory(file);
    }

    /** {@return what is different between Clerk's file and a client, apart from what is accepted} */
    public static Report compare(OpenApiFile file, Class<?> client) {
        return compare(file, client, Deviation.OF_CLERK);
    }

    static Report compare(OpenApiFile file, Class<?> client, List<Deviation> accepted) {
        return new Conformance(file, accepted).run(ClientOperation.of(client).stream()
                .collect(Collectors.groupingBy(ClientOperation::route, LinkedHashMap::new, Collectors.toList())));
    }

    private Report run(Map<String, List<ClientOperation>> client) {
        for (var expected : file.operations()) {
            var found = client.remove(expected.route());
            if (found == null) {
                enter(expected, expected.label());
                findings.operation(expected.label(), "missing: " + expected.method() + " " + expected.path());
            } else {
                operation(expected, found);
            }
        }
        client.values().forEach(operations -> operations.forEach(this::extra));
        enums.reportExtras();
        records.reportExtras();
        types.unions().reportExtras();
        return report(List.of(labels, inventory.requestPlaces(), inventory.responsePlaces()));
    }

    /** An operation may have a second form without its query and body, if nothing in them is required. */
    private void operation(FileOperation expected, List<ClientOperation> found) {
        var full = Collections.max(found, Comparator.comparingInt(form -> form.method().getParameterCount()));
        enter(expected, full.label());
        findings.compared(full.label());
        new OperationCheck(file, findings, types).compare(expected, full);
        found.stream().filter(other -> other != full)
                .filter(other -> expected.needsMoreThanPath() || !other.isShortFormOf(full)).forEach(this::extra);
    }

    private void extra(ClientOperation operation) {
        findings.extra(operation.label() + ": extra, found " + operation.verb() + " " + operation.path());
    }

    private void enter(FileOperation operation, String label) {
        labels.add(label);
        inventory.add(operation, label);
    }

    private Report report(List<Set<String>> kinds) {
        var lines = new ArrayList<>(findings.lines());
        if (lines.isEmpty()) {
            kinds.forEach(places -> places.stream().filter(place -> !findings.isAlike(place))
                    .forEach(place -> lines.add(place + ": not compared, the comparison has passed it over")));
        }
        return new Report(lines, "%s operations, %s request fields, %s response fields"
                .formatted(kinds.stream().map(this::ratio).toArray()));
    }

    private String ratio(Set<String> places) {
        return places.stream().filter(findings::isAlike).count() + "/" + places.size();
    }
}

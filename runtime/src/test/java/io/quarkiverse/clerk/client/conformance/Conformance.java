package io.quarkiverse.clerk.client.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a client with a file, in both directions. */
public final class Conformance {

    /**
     * The result.
     *
     * @param lines one for each thing that is missing, extra or different
     * @param summary how many of how many are alike
     * @param complete whether these are all; a place that was passed over has no line
     */
    public record Report(List<String> lines, String summary, boolean complete) {
    }

    private final Findings findings = new Findings();
    private final EnumUses enums = new EnumUses(findings);
    private final RecordUses records = new RecordUses(findings);
    private final Map<String, List<ClientOperation>> client;
    private final OpenApiFile file;
    private final Inventory inventory;
    private final TypeCheck types;

    private Conformance(OpenApiFile file, Class<?> client) {
        this.file = file;
        this.inventory = new Inventory(file);
        this.types = new TypeCheck(file, findings, enums, records);
        this.client = ClientOperation.of(client).stream()
                .collect(Collectors.groupingBy(ClientOperation::route, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return what is different between a file and a client} */
    public static Report compare(OpenApiFile file, Class<?> client) {
        return new Conformance(file, client).run();
    }

    private Report run() {
        var check = new OperationCheck(file, findings, types);
        var labels = new ArrayList<String>();
        for (var operation : file.operations()) {
            var found = client.remove(operation.route());
            var label = found == null ? nameOf(operation) : fullest(found).label();
            labels.add(label);
            inventory.add(operation, label);
            if (found == null) {
                findings.operation(label, "missing: " + operation.method() + " " + operation.path());
            } else {
                findings.compared(label);
                check.compare(operation, fullest(found));
                found.stream().filter(other -> other != fullest(found))
                        .filter(other -> !Deviations.isShortForm(operation, fullest(found), other)).forEach(this::extra);
            }
        }
        client.values().forEach(operations -> operations.forEach(this::extra));
        enums.reportExtras();
        records.reportExtras();
        types.unions().reportExtras();
        return report(List.of(Set.copyOf(labels), inventory.requestPlaces(), inventory.responsePlaces()));
    }

    private static ClientOperation fullest(List<ClientOperation> forms) {
        return forms.stream().max(Comparator.comparingInt(form -> form.method().getParameterCount())).orElseThrow();
    }

    private static String nameOf(FileOperation operation) {
        return operation.hasName() ? operation.group() + "." + operation.name() : operation.id();
    }

    private void extra(ClientOperation operation) {
        findings.extra(operation.label() + ": extra, found " + operation.verb() + " " + operation.path());
    }

    private Report report(List<Set<String>> kinds) {
        var summary = "%s operations, %s request fields, %s response fields"
                .formatted(kinds.stream().map(this::ratio).toArray());
        return new Report(findings.lines(), summary,
                kinds.stream().allMatch(places -> findings.alike(places) == places.size()));
    }

    private String ratio(Set<String> places) {
        return findings.alike(places) + "/" + places.size();
    }
}

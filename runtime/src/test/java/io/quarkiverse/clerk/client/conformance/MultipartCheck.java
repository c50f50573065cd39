package io.quarkiverse.clerk.client.conformance;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares the names of the parts of a form. Their types are the business of the client's upload. */
final class MultipartCheck {

    private final OpenApiFile file;
    private final Findings findings;

    MultipartCheck(OpenApiFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void compare(JsonNode request, ClientOperation found, String label) {
        var schema = new SchemaReader(file, true).read(request, label + " request");
        var parts = parts(found);
        schema.properties().forEach((name, property) -> {
            if (parts.contains(name)) {
                findings.compared(property.place());
            } else {
                findings.different(new Spot(label, property.place(), name, Spot.Use.REQUEST, found.method()),
                        "missing in the form");
            }
        });
        parts.stream().filter(name -> !schema.properties().containsKey(name) && !Deviations.isPartOfUploads(name))
                .forEach(name -> findings.extra(label + " request." + name + ": extra, found in the form"));
    }

    private static Set<String> parts(ClientOperation found) {
        var parts = new HashSet<String>();
        found.parameters(ParameterKind.FORM).forEach(part -> parts.add(part.wireName()));
        var body = found.body();
        if (body != null) {
            parts.addAll(Components.of(Components.MAPPER.constructType(body.getParameterizedType()), true).stream()
                    .map(Component::wireName).collect(Collectors.toSet()));
            Arrays.stream(body.getType().getDeclaredFields())
                    .forEach(field -> ParameterKind.FORM.name(field, field.getName()).ifPresent(parts::add));
        }
        return parts;
    }
}

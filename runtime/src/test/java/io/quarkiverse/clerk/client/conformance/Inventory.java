package io.quarkiverse.clerk.client.conformance;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Counts what the file has, whatever the client has of it. */
final class Inventory {

    private final OpenApiFile file;
    private final Set<String> requestPlaces = new LinkedHashSet<>();
    private final Set<String> responsePlaces = new LinkedHashSet<>();
    private final Set<JsonNode> entered = Collections.newSetFromMap(new IdentityHashMap<>());

    Inventory(OpenApiFile file) {
        this.file = file;
    }

    void add(FileOperation operation, String label) {
        operation.parametersIn("query")
                .forEach(parameter -> requestPlaces.add(label + " query." + parameter.path("name").asText()));
        if (operation.request() != null) {
            walk(operation.request(), label + " request", new SchemaReader(file, true), requestPlaces);
        }
        if (operation.response() != null) {
            walk(operation.response(), OperationCheck.responsePlace(operation, label), new SchemaReader(file, false),
                    responsePlaces);
        }
    }

    /** Counts what is read of something that Clerk sends. */
    void add(JsonNode schema, String place) {
        walk(schema, place, new SchemaReader(file, false), responsePlaces);
    }

    Set<String> requestPlaces() {
        return requestPlaces;
    }

    Set<String> responsePlaces() {
        return responsePlaces;
    }

    private void walk(JsonNode schema, String place, SchemaReader reader, Set<String> places) {
        walk(reader.read(schema, place), reader, places);
    }

    private void walk(Schema schema, SchemaReader reader, Set<String> places) {
        schema.cases().forEach(one -> walk(one, reader, places));
        if (schema.items() != null) {
            walk(schema.items(), schema.place() + "[]", reader, places);
        }
        if (schema.values() != null) {
            walk(schema.values(), schema.place() + "{}", reader, places);
        }
        if (schema.cases().isEmpty() && entered.add(schema.node())) {
            schema.properties().values().stream().filter(property -> places.add(property.place()))
                    .forEach(property -> walk(reader.read(property), reader, places));
            entered.remove(schema.node());
        }
    }
}

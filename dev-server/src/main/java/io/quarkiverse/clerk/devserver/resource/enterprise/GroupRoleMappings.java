package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.objects;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Which role the members of a group in a directory get. Of several groups, that with the lowest precedence counts. */
final class GroupRoleMappings {

    private static final String DIRECTORY_ID = "directory_id";
    private static final String GROUP_ID = "directory_group_id";
    private static final String ROLE_ID = "role_id";
    private static final int MAX_NAME = 255;
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "directory_group_role_mapping",
              "id": null,
              "directory_id": null,
              "directory_group_id": null,
              "directory_group_display_name": "",
              "role_id": null,
              "precedence": null,
              "created_at": null,
              "updated_at": null
            }
            """);

    private final DirectoryNames names;
    private final Documents mappings;
    private final Documents roleDocuments;
    private final Roles roles;
    private final Fields one;
    private final Fields replacement;

    GroupRoleMappings(Store store, DirectoryNames names) {
        this.names = names;
        this.mappings = store.documents("directory_group_role_mapping").ownedBy("directory", DIRECTORY_ID)
                .ownedBy("role", ROLE_ID);
        this.roleDocuments = store.documents("role");
        this.roles = new Roles(store);
        Fields ofList = Fields.of(text(ROLE_ID).required());
        for (String prefix : names.prefixes()) {
            ofList = ofList.and(choice(prefix + "id", "not empty", id -> !id.isEmpty()));
        }
        this.one = ofList.and(integer("precedence", 1, Integer.MAX_VALUE));
        this.replacement = Fields.of(objects("mappings", ofList).required());
    }

    /** The fields of a mapping that comes with a new directory. */
    Fields creation() {
        Fields fields = one;
        for (String prefix : names.prefixes()) {
            fields = fields.and(choice(prefix + "display_name", "at most " + MAX_NAME + " characters",
                    name -> name.length() <= MAX_NAME));
        }
        return fields;
    }

    JsonNode list(ObjectNode directory) {
        ObjectNode list = Json.object();
        ArrayNode data = list.putArray("data");
        of(directory).forEach(mapping -> data.add(view(mapping)));
        return list.put("total_count", data.size());
    }

    private List<ObjectNode> of(ObjectNode directory) {
        return mappings.by(DIRECTORY_ID).find(directory.path("id").asText()).stream()
                .sorted(Comparator.comparingInt((ObjectNode mapping) -> mapping.path("precedence").intValue())).toList();
    }

    JsonNode create(ObjectNode directory, ObjectNode body) {
        one.check(body);
        requireEnabled(directory);
        return view(add(directory, body));
    }

    JsonNode replace(ObjectNode directory, ObjectNode body) {
        replacement.check(body);
        requireEnabled(directory);
        of(directory).forEach(mapping -> mappings.remove(mapping.path("id").asText()));
        addAll(directory, body.path("mappings"));
        return list(directory);
    }

    JsonNode delete(ObjectNode directory, String id) {
        requireEnabled(directory);
        if (!mappings.get(id).path(DIRECTORY_ID).equals(directory.path("id"))) {
            throw ApiException.notFound("The mapping");
        }
        return ((ObjectNode) mappings.delete(id)).put("object", names.mappingObject());
    }

    /** Adds mappings of checked form, in the order of their precedence. */
    void addAll(ObjectNode directory, JsonNode items) {
        items.forEach(item -> add(directory, (ObjectNode) item));
    }

    private ObjectNode add(ObjectNode directory, ObjectNode item) {
        String group = sent("id", item)
                .orElseThrow(() -> ApiException.invalid(ApiError.missing(names.prefixes().get(0) + "id")));
        String role = item.path(ROLE_ID).asText();
        if (roleDocuments.find(role).isEmpty()) {
            throw ApiException.invalid(ApiError.notFound(ROLE_ID, "role"));
        }
        List<ObjectNode> others = of(directory);
        if (others.stream().anyMatch(other -> other.path(GROUP_ID).asText().equals(group))) {
            throw ApiException.invalid(ApiError.taken(names.prefixes().get(0) + "id"));
        }
        int last = others.isEmpty() ? 0 : others.get(others.size() - 1).path("precedence").intValue();
        return mappings.add(mappings.draft("dirgrm", BLANK).put(DIRECTORY_ID, directory.path("id").asText())
                .put(GROUP_ID, group).put("directory_group_display_name", sent("display_name", item).orElse(group))
                .put(ROLE_ID, role).put("precedence", item.path("precedence").asInt(last + 1)));
    }

    /** What was sent of the group by one name or by both. */
    private Optional<String> sent(String suffix, ObjectNode item) {
        List<String> values = names.prefixes().stream().filter(prefix -> item.has(prefix + suffix))
                .map(prefix -> item.path(prefix + suffix).asText()).distinct().toList();
        if (values.size() > 1) {
            throw ApiException.invalid(ApiError.value(names.prefixes().get(1) + suffix, "The older name says otherwise."));
        }
        return values.stream().findFirst();
    }

    private static void requireEnabled(ObjectNode directory) {
        if (!directory.path("group_role_mapping_enabled").booleanValue()) {
            throw ApiException.badRequest("The directory does not map groups to roles: group_role_mapping_enabled.");
        }
    }

    private ObjectNode view(ObjectNode mapping) {
        ObjectNode view = mapping.deepCopy().put("object", names.mappingObject());
        view.remove(ROLE_ID);
        view.set("scim_directory_id", mapping.path(DIRECTORY_ID));
        view.set("scim_group_id", mapping.path(GROUP_ID));
        view.set("scim_group_display_name", mapping.path("directory_group_display_name"));
        return view.set("role", roles.view(roleDocuments.get(mapping.path(ROLE_ID).asText())));
    }
}

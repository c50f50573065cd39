package io.quarkiverse.clerk.devserver.resource.enterprise;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.objects;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** Directories, by which an identity provider says who works at a company. Nothing takes what it would say. */
public final class DirectoryResource implements Resource {

    private static final String KIND = "directory";
    private static final String CONNECTION_ID = "enterprise_connection_id";
    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "directory",
              "id": null,
              "name": null,
              "enterprise_connection_id": null,
              "provider": null,
              "enabled": true,
              "group_role_mapping_enabled": false,
              "attribute_mapping": {
                "user_id": "externalId",
                "email_address": "emails.0.value",
                "first_name": "name.givenName",
                "last_name": "name.familyName"
              },
              "created_at": null,
              "updated_at": null
            }
            """);

    private static final Field NAME = choice("name", "not empty", name -> !name.isEmpty());
    private static final Field PROVIDER = choice("provider", "not empty", provider -> !provider.isEmpty());
    private static final Fields UPDATE = Fields.of(NAME, PROVIDER, flag("enabled"), flag("group_role_mapping_enabled"),
            object("attribute_mapping").instruction());
    private static final Listing LISTING = Listing.newestFirst();

    private final Instance instance;
    private final DirectoryNames names;
    private final Fields create;
    private final Documents directories;
    private final Documents connections;
    private final GroupRoleMappings mappings;

    private DirectoryResource(Instance instance, DirectoryNames names) {
        this.instance = instance;
        this.names = names;
        this.directories = instance.store().documents(KIND).ownedBy(EnterpriseConnections.KIND, CONNECTION_ID);
        this.connections = instance.store().documents(EnterpriseConnections.KIND);
        this.mappings = new GroupRoleMappings(instance.store(), names);
        this.create = Fields.of(text(CONNECTION_ID).required(), NAME, PROVIDER.required(),
                objects("group_role_mappings", mappings.creation()).instruction());
    }

    /** The directories of an instance. */
    public static Resource current(Instance instance) {
        return new DirectoryResource(instance, DirectoryNames.CURRENT);
    }

    /** The same, by their older name. */
    public static Resource scim(Instance instance) {
        return new DirectoryResource(instance, DirectoryNames.SCIM);
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        String directory = names.path() + "/{" + names.variable() + "}";
        String ofGroups = directory + "/group_role_mappings";
        return List.of(
                Route.get(names.path(), request -> LISTING.page(directories.all(), request.query()).map(this::view).asData()),
                Route.post(names.path(), request -> create(create.check(request.body()))),
                Route.get(directory, request -> view(directory(request))),
                Route.patch(directory, request -> update(directory(request).deepCopy(), UPDATE.check(request.body()))),
                Route.delete(directory, request -> ((ObjectNode) directories.delete(id(request)))
                        .put("object", names.object())),
                Route.post(directory + "/rotate_api_key", request -> withNewKey(directory(request))),
                Route.get(ofGroups, request -> mappings.list(directory(request))),
                Route.post(ofGroups, request -> mappings.create(directory(request), request.body())),
                Route.put(ofGroups, request -> mappings.replace(directory(request), request.body())),
                Route.delete(ofGroups + "/{mapping_id}",
                        request -> mappings.delete(directory(request), request.path("mapping_id"))));
    }

    private String id(ApiRequest request) {
        return request.path(names.variable());
    }

    private ObjectNode directory(ApiRequest request) {
        return directories.get(id(request));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode connection = connections.find(body.path(CONNECTION_ID).asText())
                .orElseThrow(() -> ApiException.invalid(ApiError.notFound(CONNECTION_ID, "enterprise connection")));
        ObjectNode directory = directories.draft("dir", BLANK).put("name", connection.path("name").asText())
                .put("group_role_mapping_enabled", !body.path("group_role_mappings").isEmpty());
        create.apply(body, directory, directory);
        directories.add(directory);
        mappings.addAll(directory, body.path("group_role_mappings"));
        return withNewKey(directory);
    }

    private JsonNode update(ObjectNode directory, ObjectNode body) {
        UPDATE.apply(body, directory, directory);
        if (body.path("attribute_mapping") instanceof ObjectNode patch) {
            patch.properties().stream().filter(entry -> !entry.getValue().isTextual() && !entry.getValue().isNull())
                    .findAny().ifPresent(entry -> {
                        throw ApiException.invalid(ApiError.value("attribute_mapping", "Every path must be a string or null."));
                    });
            Json.merge(directory.withObject("/attribute_mapping"), patch);
        }
        return view(directories.save(directory));
    }

    /** The key is shown this once; nothing here ever asks for it, so it is not kept. */
    private ObjectNode withNewKey(ObjectNode directory) {
        return view(directory).put("api_key", Ids.next("scim"));
    }

    private ObjectNode view(ObjectNode directory) {
        ObjectNode view = directory.deepCopy().put("object", names.object()).putNull("api_key")
                .put("endpoint_url", instance.issuer().get() + "/scim/v2/" + directory.path("id").asText());
        return view.set("custom_attributes",
                connections.get(directory.path(CONNECTION_ID).asText()).path("custom_attributes"));
    }
}

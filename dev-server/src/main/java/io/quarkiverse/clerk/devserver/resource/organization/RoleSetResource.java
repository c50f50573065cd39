package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;
import static io.quarkiverse.clerk.devserver.api.Field.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Role sets, one of which each organization has. */
public final class RoleSetResource implements Resource {

    private static final String ROLE_SET = "/v1/role_sets/{role_set_key_or_id}";
    private static final int MAX_ROLES = 10;

    private static final Field NAME = choice("name", "1 to 256 characters", Names::isName);
    private static final Field KEY = choice("key", "role_set:NAME, of lowercase letters, digits and underscores",
            Names::isRoleSetKey);
    private static final Field DEFAULT_ROLE = text("default_role_key").instruction();
    private static final Field CREATOR_ROLE = text("creator_role_key").instruction();

    private static final Fields CREATE = Fields.of(NAME.required(), KEY, text("description").nullable(),
            DEFAULT_ROLE.required(), CREATOR_ROLE.required(),
            choice("type", "initial or custom", Set.of("initial", "custom")::contains).instruction(),
            texts("roles", "a list of roles' keys", key -> true).required().instruction());
    private static final Fields UPDATE = Fields.of(NAME.nullable(), KEY.nullable(), text("description").nullable(),
            DEFAULT_ROLE.nullable(), CREATOR_ROLE.nullable(),
            choice("type", "initial", "initial"::equals).nullable().instruction());
    private static final Fields ADD_ROLES = Fields.of(DEFAULT_ROLE, CREATOR_ROLE,
            texts("role_keys", "a list of roles' keys", key -> true).required().instruction());
    private static final Fields REPLACE_ROLE = Fields.of(text("role_key").required(), text("to_role_key").required());
    private static final Fields REPLACE = Fields.of(text("dest_role_set_key").required(), object("reassignment_mappings"));

    private final Documents documents;
    private final RoleSets roleSets;
    private final Roles roles;
    private final RoleReplacement replacement;

    /** The role sets of an instance. */
    public RoleSetResource(Instance instance) {
        this.roleSets = new RoleSets(instance.store());
        this.documents = roleSets.documents();
        this.roles = new Roles(instance.store());
        this.replacement = new RoleReplacement(instance.store());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/role_sets",
                        request -> Keys.LISTING.page(documents.all(), request.query()).map(roleSets::view).asData()),
                Route.post("/v1/role_sets", request -> create(CREATE.check(request.body()))),
                Route.get(ROLE_SET, request -> roleSets.view(roleSet(request))),
                Route.patch(ROLE_SET, request -> update(roleSet(request), request.body())),
                Route.post(ROLE_SET + "/replace", request -> {
                    ObjectNode body = REPLACE.check(request.body());
                    return replacement.ofRoleSet(roleSet(request), body.path("dest_role_set_key").asText(),
                            body.path("reassignment_mappings"));
                }),
                Route.post(ROLE_SET + "/roles", request -> addRoles(roleSet(request), ADD_ROLES.check(request.body()))),
                Route.post(ROLE_SET + "/roles/replace", request -> {
                    ObjectNode body = REPLACE_ROLE.check(request.body());
                    return roleSets.view(replacement.ofRole(roleSet(request), body.path("role_key").asText(),
                            body.path("to_role_key").asText()));
                }));
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("role_set", roleSets::view);
    }

    private ObjectNode roleSet(ApiRequest request) {
        String name = request.path("role_set_key_or_id");
        return documents.by("key").first(name).or(() -> documents.find(name))
                .orElseThrow(() -> ApiException.notFound("The role set"));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode roleSet = CREATE.fill(body, documents.draft("role_set", RoleSets.BLANK));
        if (roleSet.path("key").isNull()) {
            roleSet.put("key", Keys.of(roleSet.path("name").asText(), documents));
        }
        addRoles("roles", body, roleSet);
        return save(documents.add(Keys.requireFree(roleSet, documents)).deepCopy(), body);
    }

    /** A null is as good as nothing, except for the description. */
    private JsonNode update(ObjectNode roleSet, ObjectNode body) {
        ObjectNode changed = UPDATE.change(body, roleSet.deepCopy(), roleSet.deepCopy().putNull("description"));
        Keys.requireFree(changed, documents);
        replacement.move(roleSets.organizations(roleSet), changed);
        return save(changed, body);
    }

    private JsonNode addRoles(ObjectNode roleSet, ObjectNode body) {
        ObjectNode changed = roleSet.deepCopy();
        addRoles("role_keys", body, changed);
        return save(changed, body);
    }

    private void addRoles(String param, ObjectNode body, ObjectNode roleSet) {
        List<String> ids = new ArrayList<>(roleSets.ids(roleSet));
        for (String key : Json.texts(body.path(param))) {
            String id = roles.require(key, param).path("id").asText();
            if (ids.contains(id)) {
                throw ApiException.invalid(ApiError.value(param, "The role set would have the role " + key + " twice."));
            }
            ids.add(id);
        }
        if (body.path(param).isEmpty() || ids.size() > MAX_ROLES) {
            throw ApiException
                    .invalid(ApiError.value(param, "Give 1 role at least; a role set has " + MAX_ROLES + " at most."));
        }
        Keys.put(RoleSets.ROLE_IDS, ids, roleSet);
    }

    private JsonNode save(ObjectNode changed, ObjectNode body) {
        name("default_role_key", RoleSets.DEFAULT_ROLE_ID, body, changed);
        name("creator_role_key", RoleSets.CREATOR_ROLE_ID, body, changed);
        documents.save(changed);
        roleSets.requireCapableCreators(changed.path(RoleSets.CREATOR_ROLE_ID).asText());
        if (body.path("type").asText().equals("initial")) {
            roleSets.makeInitial(changed.path("id").asText());
        }
        return roleSets.view(documents.get(changed.path("id").asText()));
    }

    private void name(String param, String field, ObjectNode body, ObjectNode roleSet) {
        if (body.hasNonNull(param)) {
            String key = body.path(param).asText();
            String id = roles.require(key, param).path("id").asText();
            if (!roleSets.ids(roleSet).contains(id)) {
                throw ApiException.invalid(ApiError.value(param, "The role set does not have the role " + key + "."));
            }
            roleSet.put(field, id);
        }
    }
}

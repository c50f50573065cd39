package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** Machines: the programs that call each other with M2M tokens. */
public final class MachineResource implements Resource {

    private static final int MAX_NAME = 255;
    private static final int MAX_TTL_SECONDS = 315_360_000;
    private static final int MAX_PREVIOUS_SECONDS = 28_800;
    private static final String SCOPED = "scoped_machines";
    private static final String TO = "to_machine_id";
    private static final String PREVIOUS_TTL = "previous_token_ttl";

    private static final Field NAME = Field.choice("name", "1 to " + MAX_NAME + " characters",
            name -> !name.isEmpty() && name.length() <= MAX_NAME);
    private static final Field TTL = Field.integer("default_token_ttl", 1, MAX_TTL_SECONDS);

    private static final Fields CREATE = Fields.of(NAME.required(), TTL,
            Field.texts(SCOPED, "a list of ids of machines", id -> true).instruction());
    private static final Fields UPDATE = Fields.of(NAME, TTL);
    private static final Fields SCOPE = Fields.of(Field.text(TO).required());
    private static final Fields ROTATE = Fields.of(Field.integer(PREVIOUS_TTL, 0, MAX_PREVIOUS_SECONDS).required());

    private static final Listing LISTING = new Listing(Filter.idOrPart("query", "id", "name"), new Ordering(Map.of(
            "name", Ordering.text(machine -> Optional.of(machine.path("name").asText())),
            "created_at", Ordering.number("created_at")), "-created_at"));

    private final Machines machines;
    private final MachineKeys keys;

    /** The machines of an instance. */
    public MachineResource(Instance instance) {
        this.machines = new Machines(instance);
        this.keys = new MachineKeys(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/machines", request -> LISTING.page(machines.documents.all(), request.query())
                        .map(machines::view).asData()),
                Route.post("/v1/machines", request -> create(request.body())),
                Route.get("/v1/machines/{id}", request -> machines.view(find(request))),
                Route.patch("/v1/machines/{id}", this::update),
                Route.delete("/v1/machines/{id}", request -> machines.documents.delete(request.path("id"))),
                Route.get("/v1/machines/{id}/secret_key", request -> key(keys.get(id(find(request))))),
                Route.post("/v1/machines/{id}/secret_key/rotate", this::rotate),
                Route.post("/v1/machines/{id}/scopes", this::addScope),
                Route.delete("/v1/machines/{id}/scopes/{other}", this::removeScope));
    }

    private ObjectNode find(ApiRequest request) {
        return machines.documents.get(request.path("id"));
    }

    private static String id(ObjectNode machine) {
        return machine.path("id").textValue();
    }

    private static ObjectNode key(String key) {
        return Json.object().put("object", "machine_secret_key").put("secret", key);
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode machine = CREATE.fill(body, machines.draft());
        Set<String> scoped = new LinkedHashSet<>();
        body.path(SCOPED).forEach(id -> scoped.add(id.textValue()));
        if (scoped.size() > Machines.MAX_SCOPES) {
            throw ApiException.invalid(tooManyScopes(SCOPED));
        }
        if (!scoped.stream().allMatch(id -> machines.documents.find(id).isPresent())) {
            throw ApiException.invalid(ApiError.value(SCOPED, "One of the machines does not exist."));
        }
        machines.documents.add(machine);
        scoped.forEach(id -> machines.addScope(id(machine), id));
        return machines.view(machine).put("secret_key", keys.set(id(machine)));
    }

    private JsonNode update(ApiRequest request) {
        ObjectNode machine = machines.documents.edit(request.path("id"));
        return machines.view(machines.documents.save(UPDATE.change(request.body(), machine, machines.blank())));
    }

    private JsonNode rotate(ApiRequest request) {
        String id = id(find(request));
        long seconds = ROTATE.check(request.body()).path(PREVIOUS_TTL).longValue();
        return key(keys.rotate(id, Duration.ofSeconds(seconds)));
    }

    private JsonNode addScope(ApiRequest request) {
        String from = id(find(request));
        String to = id(machines.documents.get(SCOPE.check(request.body()).path(TO).textValue()));
        if (machines.scope(from, to).isPresent()) {
            throw ApiException.conflict("The machine may call that one already.");
        }
        if (machines.scopesOf(from).size() >= Machines.MAX_SCOPES) {
            throw ApiException.invalid(tooManyScopes(TO));
        }
        return machines.addScope(from, to);
    }

    private JsonNode removeScope(ApiRequest request) {
        return machines.removeScope(machines.scope(id(find(request)), request.path("other"))
                .orElseThrow(() -> ApiException.notFound("The scope")));
    }

    private static ApiError tooManyScopes(String param) {
        return ApiError.value(param, "A machine has at most " + Machines.MAX_SCOPES + " scopes.");
    }
}

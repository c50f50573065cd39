package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** API keys: with which programs act for a user, an organization or a machine. */
public final class ApiKeyResource implements Resource {

    private static final String PATH = "/v1/api_keys/{id}";

    private final ApiKeys keys;

    /** The API keys of an instance. */
    public ApiKeyResource(Instance instance) {
        this.keys = new ApiKeys(instance);
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                Route.post("/v1/api_keys/verify", request -> keys.verify(request.body())),
                Route.get("/v1/api_keys", request -> keys.list(request.query())),
                Route.post("/v1/api_keys", request -> keys.create(request.body())),
                Route.get(PATH, request -> keys.get(request.path("id"))),
                Route.patch(PATH, request -> keys.update(request.path("id"), request.body())),
                Route.delete(PATH, request -> keys.delete(request.path("id"))),
                Route.get(PATH + "/secret", request -> keys.secret(request.path("id"))),
                Route.post(PATH + "/revoke", request -> keys.revoke(request.path("id"), request.body())))
                .map(Route::refusingWithBadRequest).toList();
    }
}

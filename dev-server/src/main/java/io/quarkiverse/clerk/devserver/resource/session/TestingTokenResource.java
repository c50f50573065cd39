package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Ids;

/** Testing tokens: with these, tests get past Clerk's protection against bots, which this server has not. Not kept. */
public final class TestingTokenResource implements Resource {

    private static final int SECONDS = 3600;
    private static final Fields CREATE = Fields.of();

    private final Clock clock;

    /** The testing tokens of an instance. */
    public TestingTokenResource(Instance instance) {
        this.clock = instance.clock();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/v1/testing_tokens", request -> {
            CREATE.check(request.body());
            return create();
        }));
    }

    private JsonNode create() {
        long now = clock.instant().getEpochSecond();
        return Json.object().put("object", "testing_token").put("token", now + "-" + Ids.next("c"))
                .put("expires_at", now + SECONDS);
    }
}

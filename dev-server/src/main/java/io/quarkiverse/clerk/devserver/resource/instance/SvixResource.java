package io.quarkiverse.clerk.devserver.resource.instance;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fidelity;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * The account with Svix, through which Clerk sends webhooks. Whether there is one changes nothing here: this server sends its
 * webhooks itself, and its own page of them stands for Svix's dashboard.
 */
public final class SvixResource implements Resource {

    private static final String PATH = "/v1/webhooks/svix";
    private static final Fields NOTHING = Fields.of();

    private final Instance instance;
    private final Documents apps;

    /** The account of an instance. */
    public SvixResource(Instance instance) {
        this.instance = instance;
        this.apps = instance.store().documents("svix_app");
    }

    @Override
    public Fidelity fidelity() {
        return Fidelity.STORED;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(PATH, request -> create(request.body())),
                Route.delete(PATH, request -> delete()).withStatus(204),
                Route.post("/v1/webhooks/svix_url", request -> url(request.body())));
    }

    private JsonNode create(ObjectNode body) {
        NOTHING.check(body);
        if (apps.find(Instance.ID).isPresent()) {
            throw ApiException.refused(400, ApiError.of("svix_app_exists", "already there", "There is a Svix app already."));
        }
        apps.add(Json.object().put("id", Instance.ID));
        return dashboard();
    }

    private JsonNode delete() {
        requireApp();
        return apps.delete(Instance.ID);
    }

    private JsonNode url(ObjectNode body) {
        NOTHING.check(body);
        requireApp();
        return dashboard();
    }

    private void requireApp() {
        if (apps.find(Instance.ID).isEmpty()) {
            throw ApiException.refused(400, ApiError.of("svix_app_missing", "not there", "There is no Svix app."));
        }
    }

    private JsonNode dashboard() {
        return Json.object().put("svix_url", instance.url().get() + "/dev/webhooks");
    }
}

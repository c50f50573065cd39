package io.quarkiverse.clerk.devserver.http;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.api.Route.Body;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** Serves the resources under {@code /v1} to those who know the secret key. */
public record BackendApi(Store store, SecretKeys secretKeys, List<Resource> resources) implements Pages {

    private static final String ALL = "/v1/*";
    private static final String MACHINE = "machine";
    private static final int MAX_BODY_BYTES = 1 << 20;
    private static final BodyHandler JSON_BODY = BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);

    /** What Clerk's SDKs leave the version out of, and Clerk's API description does not. */
    private static final List<String> WITHOUT_VERSION = List.of("/api_keys/verify", "/m2m_tokens/verify",
            "/oauth_applications/access_tokens/verify");

    @Override
    public void mount(Router router) {
        WITHOUT_VERSION.forEach(path -> router.post(path).handler(context -> context.reroute("/v1" + path)));
        // The key first: for those who do not know it, no body is read.
        router.route(ALL).handler(context -> {
            context.put(MACHINE, secretKeys.require(context.request().getHeader("Authorization")));
            context.next();
        });
        resources.forEach(resource -> resource.routes().forEach(route -> mount(route, router)));
        router.route(ALL).handler(context -> {
            throw ApiException.notImplemented(context.request().method() + " " + context.request().path());
        });
    }

    private void mount(Route route, Router router) {
        String path = route.path().replace('{', ':').replace("}", "");
        Handler<RoutingContext> body = route.body() == Body.FILE ? Uploads::read : BackendApi::readJson;
        router.route(HttpMethod.valueOf(route.method()), path).handler(context -> {
            if (!route.forMachines() && machineId(context).isPresent()) {
                throw ApiException.wrongKey();
            }
            body.handle(context);
        }).handler(context -> answer(route, context));
    }

    private static void readJson(RoutingContext context) {
        Requests.requireJson(context.request());
        JSON_BODY.handle(context);
    }

    private static Optional<String> machineId(RoutingContext context) {
        return context.get(MACHINE);
    }

    /** Writes while the store is locked, for the answer may consist of live documents. */
    private void answer(Route route, RoutingContext context) {
        ApiRequest request = new ApiRequest(context.pathParams(), Requests.query(context),
                route.body() == Body.OBJECT ? Requests.body(context) : Json.object(),
                route.body() == Body.LIST ? Requests.items(context) : List.of(), machineId(context),
                route.body() == Body.FILE ? Uploads.of(context) : null);
        if (route.hasAnswer()) {
            Responses.json(context, route.status(),
                    store.atomically(() -> Json.write(route.operation().answer(request))));
        } else {
            store.atomically(() -> route.operation().answer(request));
            Responses.nothing(context, route.status());
        }
    }
}

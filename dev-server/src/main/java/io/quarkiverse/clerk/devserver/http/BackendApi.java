package io.quarkiverse.clerk.devserver.http;

import java.util.List;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.webhook.Origin;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** Serves the resources under {@code /v1} to those who know the secret key. */
public record BackendApi(Store store, SecretKey secretKey, List<Resource> resources) {

    private static final String ALL = "/v1/*";
    private static final int MAX_BODY_BYTES = 1 << 20;

    /** What Clerk's SDKs leave the version out of, and Clerk's API description does not. */
    private static final List<String> WITHOUT_VERSION = List.of("/api_keys/verify", "/m2m_tokens/verify",
            "/oauth_applications/access_tokens/verify");

    /** Adds the routes. */
    public void mount(Router router) {
        WITHOUT_VERSION.forEach(path -> router.post(path).handler(context -> context.reroute("/v1" + path)));
        // The key first: for those who do not know it, no body is read.
        router.route(ALL).handler(context -> {
            secretKey.require(context.request().getHeader("Authorization"));
            Requests.requireJson(context.request());
            Origin.remember(context.request());
            context.next();
        });
        router.route(ALL).handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES));
        resources.forEach(resource -> resource.routes().forEach(route -> mount(route, router)));
        router.route(ALL).handler(context -> {
            throw ApiException.notImplemented(context.request().method() + " " + context.request().path());
        });
    }

    private void mount(Route route, Router router) {
        String path = route.path().replace('{', ':').replace("}", "");
        router.route(HttpMethod.valueOf(route.method()), path).handler(context -> answer(route, context));
    }

    /** Writes while the store is locked, for the answer may consist of live documents. */
    private void answer(Route route, RoutingContext context) {
        ApiRequest request = new ApiRequest(context.pathParams(), Requests.query(context), Requests.body(context));
        Responses.json(context, route.status(), store.atomically(() -> Json.write(route.operation().answer(request))));
    }
}

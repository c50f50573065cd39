package io.quarkiverse.clerk.devserver.http;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.me.OwnApiKeys;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * The API keys of signed-in users, which Clerk's script asks for with a session token, where backends do with a secret key. The
 * only part of the Frontend API that takes JSON.
 */
public record OwnApiKeyPages(Store store, OwnApiKeys keys) implements Pages {

    private static final String ALL = "/api_keys";
    private static final String USER = OwnApiKeyPages.class.getName();

    /** What secret keys do not look like. */
    private static final Pattern TOKEN = Pattern.compile("(?i)bearer +([^. ]+\\.[^. ]+\\.[^. ]+) *");

    private static final int MAX_BODY_BYTES = 1 << 16;
    private static final BodyHandler BODY = BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);

    @Override
    public void mount(Router router) {
        router.options(ALL + "*").handler(context -> {
            CrossOrigin.allow(context);
            Responses.nothing(context, 204);
        });
        on(HttpMethod.GET, ALL, 200, router, context -> keys.list(user(context), Requests.query(context)));
        on(HttpMethod.POST, ALL, 201, router, context -> keys.create(user(context), Requests.body(context)));
        on(HttpMethod.PATCH, ALL + "/:id", 200, router,
                context -> keys.update(user(context), context.pathParam("id"), Requests.body(context)));
        on(HttpMethod.POST, ALL + "/:id/revoke", 200, router,
                context -> keys.revoke(user(context), context.pathParam("id"), Requests.body(context)));
    }

    private void on(HttpMethod method, String path, int status, Router router, Function<RoutingContext, JsonNode> operation) {
        router.route(method, path).handler(context -> {
            Optional<String> token = token(context);
            if (token.isEmpty()) {
                context.next();
                return;
            }
            CrossOrigin.allow(context);
            context.put(USER, store.atomically(() -> keys.user(token.get())));
            Requests.requireJson(context.request());
            BODY.handle(context);
        });
        router.route(method, path).handler(context -> {
            if (context.get(USER) == null) {
                context.next();
                return;
            }
            Responses.json(context, status, answer(() -> operation.apply(context)));
        });
    }

    private static Optional<String> token(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader("Authorization")).map(TOKEN::matcher)
                .filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    private static String user(RoutingContext context) {
        return context.get(USER);
    }

    /** Writes while the store is locked, for the answer may consist of live documents. */
    private String answer(Supplier<JsonNode> operation) {
        try {
            return store.atomically(() -> Json.write(operation.get()));
        } catch (ApiException e) {
            throw e.asBadRequest();
        }
    }
}

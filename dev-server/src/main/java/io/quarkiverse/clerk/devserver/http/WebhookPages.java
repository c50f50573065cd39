package io.quarkiverse.clerk.devserver.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.devserver.webhook.WebhookMessage;
import io.quarkiverse.clerk.devserver.webhook.Webhooks;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The webhooks, for the developer: where they are sent, what became of them, and sending them again. */
public record WebhookPages(Webhooks webhooks) implements Pages {

    private static final String ROOT = "/dev/webhooks";
    private static final String ENDPOINT = ROOT + "/endpoint";

    private static final Fields ENDPOINT_FIELDS = Fields.of(Field.text("url").required(), Field.text("secret"),
            Field.texts("events", "a list of types of events", type -> true));
    private static final Fields REPLAY_FIELDS = Fields.of(Field.text("type"), Field.integer("since_ms", 0, Long.MAX_VALUE));

    @Override
    public void mount(Router router) {
        // Else any page could have the users sent to it.
        DevRoutes.guard(ROOT + "*", router);
        mount("GET", ENDPOINT, context -> WebhookJson.endpoint(endpoint()), router);
        mount("PUT", ENDPOINT, this::configure, router);
        mount("DELETE", ENDPOINT, context -> remove(), router);
        mount("GET", ROOT, context -> WebhookJson.list(webhooks.messages()), router);
        mount("POST", ROOT + "/replay", this::replayMany, router);
        mount("GET", ROOT + "/:id", context -> WebhookJson.withPayload(message(context)), router);
        mount("POST", ROOT + "/:id/replay", this::replay, router);
    }

    private static void mount(String method, String path, Function<RoutingContext, JsonNode> answer, Router router) {
        router.route(HttpMethod.valueOf(method), path)
                .handler(context -> Responses.json(context, 200, Json.write(answer.apply(context))));
    }

    private WebhookEndpoint endpoint() {
        return webhooks.endpoint().orElseThrow(() -> ApiException.notFound("The webhook endpoint"));
    }

    private WebhookMessage message(RoutingContext context) {
        return webhooks.message(context.pathParam("id")).orElseThrow(() -> ApiException.notFound("The webhook message"));
    }

    /** A secret that is not given stays; if there is none yet, the answer is the only place to learn it. */
    private JsonNode configure(RoutingContext context) {
        ObjectNode body = ENDPOINT_FIELDS.check(Requests.body(context));
        String secret = webhooks.endpoint().map(WebhookEndpoint::secret).orElse(null);
        WebhookEndpoint changed = endpoint(body, body.path("secret").asText(secret));
        webhooks.sendTo(changed);
        ObjectNode answer = WebhookJson.endpoint(changed);
        return secret == null && !body.has("secret") ? answer.put("secret", changed.secret()) : answer;
    }

    private WebhookEndpoint endpoint(ObjectNode body, String secret) {
        List<Duration> retries = webhooks.endpoint().map(WebhookEndpoint::retries)
                .orElse(WebhookEndpoint.SVIX_RETRIES);
        Set<String> events = Set.copyOf(Json.texts(body.path("events")));
        try {
            return new WebhookEndpoint(URI.create(body.path("url").asText()), secret, events, retries);
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid(ApiError.value(null, e.getMessage()));
        }
    }

    private JsonNode remove() {
        ObjectNode removed = WebhookJson.endpoint(endpoint()).put("deleted", true);
        webhooks.sendTo(null);
        return removed;
    }

    private JsonNode replay(RoutingContext context) {
        String id = message(context).id();
        webhooks.replay(message -> message.id().equals(id));
        return WebhookJson.withPayload(message(context));
    }

    /** Those that have failed; or all of a type, or since a time, or both. */
    private JsonNode replayMany(RoutingContext context) {
        ObjectNode body = REPLAY_FIELDS.check(Requests.body(context));
        return Json.object().put("replayed", body.isEmpty() ? webhooks.replayFailed()
                : webhooks.replay(message -> isMeant(message, body)));
    }

    private static boolean isMeant(WebhookMessage message, ObjectNode body) {
        return (!body.has("type") || body.path("type").asText().equals(message.type()))
                && (!body.has("since_ms") || message.createdAt().toEpochMilli() >= body.path("since_ms").longValue());
    }
}

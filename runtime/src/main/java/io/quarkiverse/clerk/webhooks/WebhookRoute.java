package io.quarkiverse.clerk.webhooks;

import static io.quarkus.vertx.http.runtime.RouteConstants.ROUTE_ORDER_BODY_HANDLER;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.WebhooksConfig;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Puts the endpoint of each instance in the way of requests that has a signing secret. */
@Singleton
public class WebhookRoute {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * The route comes before authentication, because the signature says who sends it, whatever an application asks of its own
     * callers; and before a body handler, whose limits and files are not for it: that one is added with the same order, but
     * later. What delivers is not made before it is needed, because it asks for a database or a Redis.
     */
    void add(@Observes Router router, ClerkConfig config, Instance<WebhookDelivery> delivery, @Identifier("clerk") Clock clock,
            Vertx vertx) {
        config.instances().values().forEach(instance -> add(instance.webhooks(), router, delivery, clock, vertx));
    }

    private static void add(WebhooksConfig config, Router router, Instance<WebhookDelivery> delivery, Clock clock,
            Vertx vertx) {
        config.signingSecret().ifPresent(secrets -> router.post(config.path()).order(ROUTE_ORDER_BODY_HANDLER)
                .handler(new WebhookHandler(
                        new ClerkWebhooks(Optional.of(new WebhookVerifier(secrets, config.tolerance(), clock))),
                        new BodyReader(vertx, config.maxBodySize().asLongValue(), PATIENCE), delivery.get())));
    }
}

package io.quarkiverse.clerk.webhooks;

import static io.quarkus.vertx.http.runtime.RouteConstants.ROUTE_ORDER_BODY_HANDLER;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.quarkiverse.clerk.config.WebhooksConfig;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Puts the endpoint of each instance in the way of requests that has a signing secret. */
@Singleton
public class WebhookRoute {

    private static final Logger LOG = Logger.getLogger(WebhookRoute.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * The route comes before authentication, because the signature says who sends it, whatever an application asks of its own
     * callers; and before a body handler, whose limits and files are not for it: that one is added with the same order, but
     * later.
     */
    void add(@Observes Router router, ClerkConfig config, Instance<WebhookDelivery> delivery,
            Instance<WebhookObservers> observers, @Identifier("clerk") Clock clock, Vertx vertx) {
        var served = config.instances().values().stream().map(ClerkInstanceConfig::webhooks)
                .filter(webhooks -> webhooks.signingSecret().isPresent()).toList();
        if (served.isEmpty()) {
            return; // what the others are for is not made either
        }
        if (!observers.get().areThere()) {
            if (observers.get().areReplaced()) {
                return; // at the path of the application's own resource, this would acknowledge what nobody has seen
            }
            LOG.warn("quarkus.clerk.webhooks.signing-secret is set, but nothing observes webhooks: they are verified and "
                    + "acknowledged, and nothing happens. Write an observer, such as "
                    + "void created(@Observes UserCreated event)");
        }
        served.forEach(webhooks -> add(webhooks, router, delivery.get(), clock, vertx));
    }

    private static void add(WebhooksConfig config, Router router, WebhookDelivery delivery, Clock clock, Vertx vertx) {
        var verifier = new WebhookVerifier(config.signingSecret().orElseThrow(), config.tolerance(), clock);
        router.post(config.path()).order(ROUTE_ORDER_BODY_HANDLER)
                .handler(new WebhookHandler(new ClerkWebhooks(Optional.of(verifier)),
                        new BodyReader(vertx, config.maxBodySize().asLongValue(), PATIENCE), delivery));
    }
}

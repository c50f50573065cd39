package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.IN_PROGRESS;
import static io.quarkiverse.clerk.webhooks.WebhookReason.NOT_AN_EVENT;
import static org.jboss.logging.Logger.Level.DEBUG;
import static org.jboss.logging.Logger.Level.ERROR;

import java.time.Duration;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Receives webhooks over HTTP: acknowledges them once they are delivered, and says why if they are not. */
final class WebhookHandler implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(WebhookHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    /** The answer is whole, and only the rest of the request is not wanted: RFC 9113, 8.1. */
    private static final long NO_ERROR = 0;
    /** For how long it is listened to what is not wanted. */
    private static final Duration LINGER = Duration.ofSeconds(2);

    private final ClerkWebhooks webhooks;
    private final BodyReader bodies;
    private final WebhookDelivery delivery;

    WebhookHandler(ClerkWebhooks webhooks, BodyReader bodies, WebhookDelivery delivery) {
        this.webhooks = webhooks;
        this.bodies = bodies;
        this.delivery = delivery;
    }

    @Override
    public void handle(RoutingContext context) {
        try {
            var headers = webhooks.inTime(name -> context.request().headers().getAll(name));
            bodies.read(context.request())
                    .onSuccess(body -> deliver(headers, body).subscribe()
                            .with(outcome -> answer(context, outcome), failure -> refuse(context, failure)))
                    .onFailure(failure -> refuse(context, failure));
        } catch (WebhookVerificationException early) {
            refuse(context, early);
        }
    }

    /**
     * Not on the event loop: a megabyte takes milliseconds to verify and to read, and others wait there. What can go on from
     * there on the same worker does.
     */
    private Uni<Optional<WebhookReason>> deliver(WebhookHeaders headers, byte[] body) {
        Context caller = Vertx.currentContext();
        return Uni.createFrom().<Optional<WebhookReason>> emitter(emitter -> caller.executeBlocking(
                () -> delivery.deliver(webhooks.read(headers, body)).subscribe().with(emitter::complete, emitter::fail), false)
                .onFailure(emitter::fail))
                .emitOn(work -> caller.runOnContext(ignored -> work.run()));
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof WebhookVerificationException refused) {
            // Others would let strangers write the log, but what is no event is signed all the same.
            LOG.logf(refused.reason() == NOT_AN_EVENT ? ERROR : DEBUG, "A webhook is refused: %s", refused.reason().code());
            answer(context, Optional.of(refused.reason()));
        } else {
            context.fail(failure);
        }
    }

    private static void answer(RoutingContext context, Optional<WebhookReason> failure) {
        var response = context.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (failure.isEmpty()) {
            response.setStatusCode(204).end();
            return;
        }
        var reason = failure.get();
        if (reason == IN_PROGRESS) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var request = context.request();
        boolean comesOn = !request.isEnded();
        boolean ofOneRequest = request.version() != HttpVersion.HTTP_2;
        if (comesOn && ofOneRequest) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.setStatusCode(reason.status()).putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(new JsonObject().put("reason", reason.code()).put("message", reason.advice()).toBuffer())
                .onComplete(sent -> {
                    if (comesOn) {
                        hangUp(request, ofOneRequest ? () -> request.connection().close() : () -> response.reset(NO_ERROR));
                    }
                });
    }

    /**
     * Or a body that is refused could go on for ever. But not at once: somebody who is still sending would see a broken
     * connection, or nothing at all, and not the answer.
     */
    private static void hangUp(HttpServerRequest request, Runnable cutOff) {
        if (request.isEnded()) {
            return;
        }
        var vertx = Vertx.currentContext().owner();
        long timer = vertx.setTimer(LINGER.toMillis(), late -> cutOff.run());
        request.handler(rest -> {
        }).exceptionHandler(broken -> vertx.cancelTimer(timer)).endHandler(end -> vertx.cancelTimer(timer));
    }
}

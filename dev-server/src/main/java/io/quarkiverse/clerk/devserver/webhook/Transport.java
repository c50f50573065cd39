package io.quarkiverse.clerk.devserver.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Sends one message once. */
final class Transport {

    private final Vertx vertx;
    private final HttpClient client;
    private final Clock clock;
    private final Duration patience;

    /**
     * Sends by a client of its own.
     *
     * @param clock of this machine: receivers compare the time with theirs and refuse what seems old
     * @param patience how long to wait for a connection, and then again for the answer
     */
    Transport(Vertx vertx, Clock clock, Duration patience) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
        this.clock = clock;
        this.patience = patience;
    }

    /** Never fails: that there is no answer is an outcome too. */
    Future<WebhookAttempt> send(WebhookMessage message, WebhookEndpoint endpoint) {
        Instant at = clock.instant();
        long start = System.nanoTime();
        byte[] body = message.payload().getBytes(UTF_8);
        // Inside compose, so that whatever is wrong with the URL becomes a failure too.
        return Future.succeededFuture().compose(now -> client.request(request(message, endpoint, at, body)))
                .compose(request -> answer(request, body))
                .map(response -> new WebhookAttempt(at, response.statusCode(), null, since(start)))
                .otherwise(failure -> new WebhookAttempt(at, 0, describe(failure), since(start)));
    }

    private RequestOptions request(WebhookMessage message, WebhookEndpoint endpoint, Instant at, byte[] body) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(endpoint.url().toString())
                .setConnectTimeout(patience.toMillis())
                .setFollowRedirects(false)
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "quarkus-clerk-dev-server")
                .putHeader("svix-id", message.id())
                .putHeader("svix-timestamp", String.valueOf(at.getEpochSecond()))
                .putHeader("svix-signature", new WebhookSignature(endpoint.secret()).sign(message.id(), at, body));
    }

    private Future<HttpClientResponse> answer(HttpClientRequest request, byte[] body) {
        // Also for the answer's body, which is of no interest but may never end.
        long timer = vertx.setTimer(patience.toMillis(), fired -> request.reset(0, new NoAnswer()));
        return request.send(Buffer.buffer(body))
                .onSuccess(response -> response.end().onComplete(ended -> vertx.cancelTimer(timer)))
                .onFailure(failure -> vertx.cancelTimer(timer));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof NoAnswer ? "no answer in time" : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static final class NoAnswer extends Exception {

        private static final long serialVersionUID = 1L;
    }
}

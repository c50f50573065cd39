package io.quarkiverse.clerk.webhooktests.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * Sends messages as Svix does: what is not acknowledged comes again, with the same id and another time. Where that waits for
 * seconds and hours, this does for milliseconds. All of it happens on one event loop.
 */
final class Driver {

    private static final int CONNECTIONS = 50;
    private static final long RETRY_MILLIS = 20;
    private static final long PATIENCE_SECONDS = 120;

    private final HttpClient client;
    private final Vertx vertx;
    private final URI endpoint;
    private final WebhookSignature signature;

    private final Queue<LoadMessage> waiting = new ArrayDeque<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<Long> nanos = new ArrayList<>();
    private final Promise<Void> done = Promise.promise();
    private int onTheWay;
    private int unacknowledged;

    private Driver(Vertx vertx, URI endpoint, String secret) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
        this.endpoint = endpoint;
        this.signature = new WebhookSignature(secret);
    }

    /** Sends messages, one after the other as they are in the list, until all of them are acknowledged. */
    static Figures send(List<LoadMessage> messages, URI endpoint, String secret) throws Exception {
        var vertx = Vertx.vertx();
        try {
            var driver = new Driver(vertx, endpoint, secret);
            long began = System.nanoTime();
            vertx.getOrCreateContext().runOnContext(now -> driver.begin(messages));
            driver.done.future().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Figures(Duration.ofNanos(System.nanoTime() - began), driver.answers,
                    driver.nanos.stream().mapToLong(Long::longValue).sorted().toArray());
        } finally {
            vertx.close();
        }
    }

    private void begin(List<LoadMessage> messages) {
        waiting.addAll(messages);
        unacknowledged = messages.size();
        next();
    }

    private void next() {
        while (onTheWay < CONNECTIONS && !waiting.isEmpty()) {
            var message = waiting.remove();
            onTheWay++;
            long began = System.nanoTime();
            post(message).onSuccess(answer -> {
                onTheWay--;
                nanos.add(System.nanoTime() - began);
                answers.merge(answer, 1, Integer::sum);
                answered(message, answer);
            }).onFailure(done::tryFail);
        }
    }

    private void answered(LoadMessage message, String answer) {
        if (!answer.equals("204")) {
            vertx.setTimer(RETRY_MILLIS, again -> {
                waiting.add(message);
                next();
            });
        } else if (--unacknowledged == 0) {
            done.complete();
        }
        next();
    }

    private Future<String> post(LoadMessage message) {
        var now = Instant.now();
        var body = message.body();
        return client.request(new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(endpoint.toString())
                .putHeader("svix-id", message.id()).putHeader("svix-timestamp", String.valueOf(now.getEpochSecond()))
                .putHeader("svix-signature", signature.sign(message.id(), now, body.getBytes(UTF_8))))
                .compose(request -> request.send(body))
                .compose(response -> response.body().map(answer -> response.statusCode() == 204 ? "204"
                        : response.statusCode() + " " + answer.toJsonObject().getString("reason")));
    }
}

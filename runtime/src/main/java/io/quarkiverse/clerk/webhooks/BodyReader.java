package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.BODY_INCOMPLETE;
import static io.quarkiverse.clerk.webhooks.WebhookReason.BODY_TOO_LARGE;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Reads the body of a request, but not more than is good, and not for ever. */
final class BodyReader {

    private final Vertx vertx;
    private final long limit;
    private final Duration patience;

    /**
     * Reads bodies.
     *
     * @param limit the largest size, in bytes
     * @param patience how long a body may take as a whole, so that nobody keeps memory by sending it bit by bit
     */
    BodyReader(Vertx vertx, long limit, Duration patience) {
        this.vertx = vertx;
        this.limit = limit;
        this.patience = patience;
    }

    /** Reads a body; fails with a {@link WebhookVerificationException} if it is too large or does not come. */
    Future<byte[]> read(HttpServerRequest request) {
        if (announces(request) > limit) {
            return Future.failedFuture(new WebhookVerificationException(BODY_TOO_LARGE));
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue(); // who asks for that sends nothing before it
        }
        var whole = Promise.<byte[]> promise();
        var body = Buffer.buffer();
        long timer = vertx.setTimer(patience.toMillis(),
                late -> whole.tryFail(new WebhookVerificationException(BODY_INCOMPLETE)));
        request.handler(part -> {
            if (body.length() + part.length() > limit) {
                whole.tryFail(new WebhookVerificationException(BODY_TOO_LARGE));
            } else if (!whole.future().isComplete()) {
                body.appendBuffer(part);
            }
        });
        request.exceptionHandler(broken -> whole.tryFail(new WebhookVerificationException(BODY_INCOMPLETE)));
        request.endHandler(end -> whole.tryComplete(body.getBytes()));
        return whole.future().onComplete(read -> vertx.cancelTimer(timer));
    }

    /** {@return how large it says to be; one that does not say it is measured as it comes} */
    private static long announces(HttpServerRequest request) {
        try {
            var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException noLength) {
            return Long.MAX_VALUE;
        }
    }
}

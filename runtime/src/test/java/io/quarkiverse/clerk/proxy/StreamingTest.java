package io.quarkiverse.clerk.proxy;

import static io.quarkiverse.clerk.proxy.ProxyBed.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Bodies pass through while they come, and an end of one side is the end of the other. */
class StreamingTest {

    private static final Buffer PIECE = random(64 << 10);

    private ProxyBed bed = new ProxyBed(Duration.ofSeconds(20));

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void aLargeRequestArrivesWhileItIsStillBeingSent() {
        Promise<Void> begun = Promise.promise();
        bed.frontendApiDoes(request -> {
            var body = Buffer.buffer();
            request.handler(chunk -> {
                begun.tryComplete();
                body.appendBuffer(chunk);
            }).endHandler(end -> request.response().end(Buffer.buffer(String.valueOf(body.equals(times(PIECE, 80))))));
        });
        var request = bed.request(HttpMethod.POST, "/__clerk/v1/upload").setChunked(true);
        await(request.write(PIECE));
        await(begun.future());
        for (int piece = 1; piece < 80; piece++) {
            request.write(PIECE);
        }
        request.end();
        assertThat(await(request.response().compose(HttpClientResponse::body)).toString()).isEqualTo("true");
    }

    @Test
    void aLargeAnswerArrivesWhileItIsStillBeingSent() {
        Promise<Void> goOn = Promise.promise();
        bed.frontendApiDoes(request -> {
            request.response().setChunked(true).write(PIECE);
            goOn.future().onSuccess(ignored -> {
                for (int piece = 1; piece < 320; piece++) {
                    request.response().write(PIECE);
                }
                request.response().end();
            });
        });
        var body = Buffer.buffer();
        Future<Void> ended = bed.request(HttpMethod.GET, "/__clerk/v1/large").send().compose(answer -> {
            answer.handler(chunk -> {
                goOn.tryComplete();
                body.appendBuffer(chunk);
            });
            return answer.end();
        });
        await(ended);
        assertThat(body.equals(times(PIECE, 320))).isTrue();
    }

    /** An end would make half an answer look whole. */
    @Test
    void anAnswerThatBreaksOffDoesNotLookWhole() {
        bed.frontendApiDoes(request -> request.response().setChunked(true).write(PIECE)
                .onSuccess(ignored -> request.connection().close()));
        var body = bed.request(HttpMethod.GET, "/__clerk/v1/large").send().compose(HttpClientResponse::body);
        assertThatThrownBy(() -> await(body)).hasMessageContaining("closed");
    }

    @Test
    void aBrowserThatGoesAwayEndsTheRequestToTheFrontendApi() {
        Promise<Void> gone = Promise.promise();
        bed.frontendApiDoes(request -> {
            request.response().closeHandler(ignored -> gone.tryComplete());
            request.response().setChunked(true).write(PIECE);
        });
        await(bed.request(HttpMethod.GET, "/__clerk/v1/large").send()
                .compose(answer -> answer.request().connection().close()));
        await(gone.future());
    }

    @Test
    void aBrowserThatGoesAwayBeforeTheAnswerEndsTheRequestToo() {
        Promise<HttpServerRequest> arrived = Promise.promise();
        Promise<Void> gone = Promise.promise();
        bed.frontendApiDoes(request -> {
            request.response().closeHandler(ignored -> gone.tryComplete());
            arrived.complete(request);
        });
        var request = bed.request(HttpMethod.GET, "/__clerk/v1/slow");
        request.send();
        await(arrived.future());
        request.connection().close();
        await(gone.future());
    }

    @Test
    void aRequestThatTurnsOutTooLargeIsRefusedAndEnded() {
        Promise<Void> gone = Promise.promise();
        bed.frontendApiDoes(request -> {
            request.response().closeHandler(ignored -> gone.tryComplete());
            request.handler(chunk -> {
            });
        });
        var request = bed.request(HttpMethod.POST, "/__clerk/v1/upload").setChunked(true);
        for (long sent = 0; sent < ProxyBed.MAX_REQUEST_SIZE; sent += PIECE.length()) {
            await(request.write(PIECE));
        }
        request.write(Buffer.buffer("x"));
        assertThat(await(request.response()).statusCode()).isEqualTo(413);
        await(gone.future());
    }

    @Test
    void aFrontendApiThatDoesNotAnswerIsATimeout() {
        shortTimeout();
        Promise<Void> gone = Promise.promise();
        bed.frontendApiDoes(request -> request.response().closeHandler(ignored -> gone.tryComplete()));
        var answer = bed.request(HttpMethod.GET, "/__clerk/v1/slow").send()
                .compose(response -> response.body().map(body -> response.statusCode() + " " + body));
        assertThat(await(answer)).startsWith("504 ").contains("\"code\":\"proxy_request_failed\"");
        await(gone.future());
    }

    @Test
    void anAnswerThatStopsHalfwayDoesNotLookWhole() {
        shortTimeout();
        bed.frontendApiDoes(request -> request.response().setChunked(true).write(PIECE));
        var body = bed.request(HttpMethod.GET, "/__clerk/v1/large").send().compose(HttpClientResponse::body);
        assertThatThrownBy(() -> await(body)).hasMessageContaining("closed");
    }

    @Test
    void anAnswerThatTakesLongButGoesOnIsNotCutOff() {
        shortTimeout();
        bed.frontendApiDoes(request -> {
            request.response().setChunked(true);
            bed.vertx.setPeriodic(200, timer -> {
                request.response().write("x");
                if (request.response().bytesWritten() >= 10 || request.response().closed()) {
                    bed.vertx.cancelTimer(timer);
                    request.response().end();
                }
            });
        });
        var body = bed.request(HttpMethod.GET, "/__clerk/v1/slow").send().compose(HttpClientResponse::body);
        assertThat(await(body).length()).isGreaterThan(5);
    }

    private void shortTimeout() {
        bed.close();
        bed = new ProxyBed(Duration.ofSeconds(1));
    }

    private static Buffer random(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    private static Buffer times(Buffer piece, int times) {
        var all = Buffer.buffer();
        for (int count = 0; count < times; count++) {
            all.appendBuffer(piece);
        }
        return all;
    }
}

package io.quarkiverse.clerk.proxy;

import java.util.List;
import java.util.Map.Entry;

import org.jboss.logging.Logger;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * A request that is on its way: moves what comes from either side to the other, at the pace of the slower one, and lets go of
 * one side when the other does. All of it happens on the event loop of the request.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final HttpClientRequest upstream;
    private final ProxyOptions options;
    private final String proxyUrl;
    private final IdleTimer idle;

    Exchange(RoutingContext context, HttpClientRequest upstream, ProxyOptions options, String proxyUrl) {
        this.context = context;
        this.response = context.response();
        this.upstream = upstream;
        this.options = options;
        this.proxyUrl = proxyUrl;
        this.idle = new IdleTimer(context.vertx(), options.readTimeout(), () -> stop(ProxyError.TIMED_OUT));
    }

    void start(Visitor visitor) {
        context.addEndHandler(ended -> {
            idle.cancel();
            if (ended.failed()) {
                upstream.reset();
            }
        });
        upstream.response().onSuccess(this::receive).onFailure(failure -> {
            LOG.debugf("%s has not answered: %s", options.frontendApi(), failure.getMessage());
            stop(ProxyError.UNREACHABLE);
        });
        copy(ProxyHeaders.ofRequest(context.request().headers().entries(), visitor, proxyUrl, options), upstream.headers());
        send();
    }

    private void send() {
        var request = context.request();
        if (!RequestBody.isIn(request)) {
            request.resume();
            upstream.end();
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            response.writeContinue();
        }
        upstream.setChunked(!upstream.headers().contains(HttpHeaders.CONTENT_LENGTH));
        new MeteredStream(request, options.maxRequestSize(), idle::touch).pipe().endOnFailure(false).to(upstream)
                .onFailure(failure -> {
                    if (failure instanceof MeteredStream.TooLong) {
                        stop(ProxyError.TOO_LARGE);
                    }
                    // Otherwise one of the sides has gone away, and its own handler stops the other.
                });
    }

    private void receive(HttpClientResponse answer) {
        if (response.ended() || response.closed()) {
            upstream.reset();
            return;
        }
        idle.touch();
        response.setStatusCode(answer.statusCode());
        var headers = ProxyHeaders.ofResponse(answer.headers().entries(), proxyUrl, options);
        headers.forEach(header -> response.headers().remove(header.getKey()));
        copy(headers, response.headers());
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        new MeteredStream(answer, Long.MAX_VALUE, idle::touch).pipe().endOnFailure(false).to(response)
                .onFailure(failure -> {
                    LOG.debugf("%s has not finished its answer: %s", options.frontendApi(), failure.getMessage());
                    stop(ProxyError.UNREACHABLE);
                });
    }

    private static void copy(List<Entry<String, String>> headers, MultiMap target) {
        headers.forEach(header -> target.add(header.getKey(), header.getValue()));
    }

    /** Answers first: the reset comes back as a failure, which would otherwise be taken for the reason. */
    private void stop(ProxyError error) {
        idle.cancel();
        Refusals.answer(context, error);
        upstream.reset();
    }
}

package io.quarkiverse.clerk.security;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers requests that need a new proof of who the user is, where Jakarta REST does not: on other routes. */
@Singleton
public class ReverificationAnswer {

    /** Before the handler that Quarkus has for failures, which comes last. */
    private static final int ORDER = Integer.MAX_VALUE - 1;

    void add(@Observes Router router) {
        router.route().order(ORDER).failureHandler(ReverificationAnswer::answer);
    }

    /** With lazy authentication, Quarkus has answered a bad token by now, and whoever answers once more fails. */
    private static void answer(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        if (context.failure() instanceof ReverificationRequiredException required && !context.response().headWritten()) {
            context.response().setStatusCode(HttpResponseStatus.FORBIDDEN.code())
                    .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json")
                    .end(required.json());
        } else {
            context.next();
        }
    }
}

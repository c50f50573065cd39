package io.quarkiverse.clerk.devserver.http;

import java.time.Duration;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.control.MovableClock;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Where tests in any language move the server's time. */
public record TimePages(MovableClock clock) implements Pages {

    private static final String PATH = "/dev/time";
    private static final String SECONDS = "advance_seconds";
    private static final Fields FIELDS = Fields.of(
            Field.integer(SECONDS, Integer.MIN_VALUE, Integer.MAX_VALUE).required());

    @Override
    public void mount(Router router) {
        DevRoutes.guard(PATH, router);
        router.get(PATH).handler(this::tell);
        router.post(PATH).handler(context -> {
            advance(FIELDS.check(Requests.body(context)).path(SECONDS).longValue());
            tell(context);
        });
        router.delete(PATH).handler(context -> {
            clock.reset();
            tell(context);
        });
    }

    private void advance(long seconds) {
        try {
            clock.advance(Duration.ofSeconds(seconds));
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid(ApiError.value(SECONDS, e.getMessage()));
        }
    }

    private void tell(RoutingContext context) {
        ObjectNode answer = Json.object().put("now", clock.instant().toString())
                .put("advanced_seconds", clock.advanced().toSeconds());
        Responses.json(context, 200, Json.write(answer));
    }
}

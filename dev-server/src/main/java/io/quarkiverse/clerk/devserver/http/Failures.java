package io.quarkiverse.clerk.devserver.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.portal.MessagePage;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Turns whatever goes wrong into an error in Clerk's format, and tells strangers nothing else. */
final class Failures {

    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final int TRACE_ID_LENGTH = 32;
    private static final String TITLE = "This did not work";

    /** Every status that Vert.x can come up with by itself; 200 is what it says when the caller hangs up half-way. */
    private static final List<Integer> STATUSES = List.of(200, 400, 404, 405, 406, 413, 415, 417, 500);

    private Failures() {
    }

    static void handle(Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    /** Answers to what is not HTTP, or exceeds the limits of lines and headers. The connection is of no more use then. */
    static void unreadable(HttpServerRequest request) {
        String body = Json.write(ApiException.badRequest("The request is malformed.").toJson(Ids.random(TRACE_ID_LENGTH)));
        Responses.send(request.response(), 400, "application/json", body);
        request.response().close();
    }

    private static void answer(RoutingContext context, int status) {
        String traceId = Ids.random(TRACE_ID_LENGTH);
        ApiException error = error(context, status, traceId);
        if (wantsPage(context)) {
            Responses.html(context, error.status(), MessagePage.of(TITLE, error.getMessage(), traceId));
        } else {
            Responses.json(context, error.status(), Json.write(error.toJson(traceId)));
        }
    }

    /** Whether a person looks at the answer: only browsers that go to a page name this type. */
    private static boolean wantsPage(RoutingContext context) {
        return context.request().headers().getAll("Accept").stream().anyMatch(accept -> accept.contains("text/html"));
    }

    private static ApiException error(RoutingContext context, int status, String traceId) {
        if (context.failure() instanceof ApiException error) {
            return error;
        }
        return switch (status) {
            case 404, 405 -> ApiException.notFound("This path");
            case 413 -> ApiException.bodyTooLarge();
            case 500 -> defect(context.failure(), traceId);
            default -> ApiException.badRequest("The request is malformed.");
        };
    }

    private static ApiException defect(Throwable failure, String traceId) {
        LOG.log(Level.ERROR, "Clerk dev server: request failed, trace id " + traceId, failure);
        return ApiException.internal();
    }
}

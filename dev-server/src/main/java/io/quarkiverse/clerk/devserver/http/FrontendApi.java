package io.quarkiverse.clerk.devserver.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.frontend.FrontendRequest;
import io.quarkiverse.clerk.devserver.frontend.FrontendResource;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute.Answer;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Clerk's Frontend API, which its scripts call from pages of other origins. At Clerk it has a host of its own; here it shares
 * one with the Backend API, some of whose paths are the same, and is told from it by how the caller is known.
 *
 * @see <a href="https://clerk.com/docs/reference/frontend-api">Frontend API reference</a>
 */
public record FrontendApi(Frontend frontend, List<FrontendResource> resources) implements Pages {

    private static final String ALL = "/v1/*";

    /** What the Backend API has nothing like. */
    private static final Pattern OWN = Pattern.compile("/v1/(account_portal|clear-site-data|client|dev_browser"
            + "|environment|health|me|oauth_callback|proxy-health|redirect|saml|verify|waitlist)(/.*)?");

    /** The parts of it that are not under {@code /v1}, and are not here. */
    private static final String ELSEWHERE = "/oauth/.*|/\\.well-known/.*";

    private static final int MAX_BODY_BYTES = 1 << 20;
    private static final BodyHandler FORM = BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);

    @Override
    public void mount(Router router) {
        router.route(ALL).handler(own(context -> {
            CrossOrigin.allow(context);
            if (context.request().method() == HttpMethod.OPTIONS) {
                Responses.nothing(context, 204);
            } else {
                context.next();
            }
        }));
        resources.forEach(resource -> resource.routes().forEach(route -> mount(route, router)));
        router.route(ALL).handler(own(FrontendApi::refuse));
        router.routeWithRegex(ELSEWHERE).handler(FrontendApi::refuse);
    }

    private static void refuse(RoutingContext context) {
        throw ApiException.notImplemented(context.request().method() + " " + context.request().path());
    }

    private void mount(FrontendRoute route, Router router) {
        router.route(HttpMethod.valueOf(route.method()), route.path().replace('{', ':').replace("}", ""))
                .handler(own(reader(route)))
                .handler(own(context -> answer(route, context)));
    }

    private static Handler<RoutingContext> reader(FrontendRoute route) {
        if (route.method().equals("GET")) {
            // Whatever body it may have, Vert.x reads no forms then.
            return RoutingContext::next;
        }
        return route.takesFile() ? Uploads::read : FORM;
    }

    /** Leaves alone what is for the Backend API: whoever has a secret key is no browser. */
    private static Handler<RoutingContext> own(Handler<RoutingContext> handler) {
        return context -> {
            boolean own = context.request().getHeader("Authorization") == null
                    && (OWN.matcher(context.normalizedPath()).matches()
                            || context.queryParams().contains(Handshakes.DEV_BROWSER));
            if (own) {
                handler.handle(context);
            } else {
                context.next();
            }
        };
    }

    /** Writes while the store is locked, for the answer may consist of live documents. */
    private void answer(FrontendRoute route, RoutingContext context) {
        Query query = Requests.query(context);
        Query form = route.takesFile() ? new Query(Map.of()) : Requests.form(context);
        Optional<String> token = query.first(Handshakes.DEV_BROWSER);
        String origin = context.request().getHeader("Origin");
        Responses.json(context, 200, atomically(() -> {
            var request = new FrontendRequest(context.pathParams(), query, form,
                    route.takesFile() ? Uploads.of(context) : null, origin, token.flatMap(frontend.browsers()::find));
            return Json.write(wrap(route.operation().apply(request), route.answer(), token, origin));
        }));
    }

    /** An error undoes the work, unless it says that what was done stays. */
    private String atomically(Supplier<String> work) {
        Object answer = frontend.instance().store().<Object> atomically(() -> {
            try {
                return work.get();
            } catch (ApiException e) {
                if (e.isKeeping()) {
                    return e;
                }
                throw e;
            }
        });
        if (answer instanceof ApiException refusal) {
            throw refusal;
        }
        return (String) answer;
    }

    private JsonNode wrap(JsonNode response, Answer answer, Optional<String> browser, String origin) {
        if (answer == Answer.BARE) {
            return response;
        }
        ObjectNode wrapped = Json.object();
        wrapped.set("response", response);
        wrapped.set("client", answer == Answer.WITHOUT_CLIENT ? NullNode.instance
                : browser.flatMap(frontend.browsers()::find)
                        .<JsonNode> map(known -> frontend.views().client(known.clientId(), origin)).orElse(NullNode.instance));
        return wrapped;
    }
}

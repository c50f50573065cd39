package io.quarkiverse.clerk.devserver.http;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.quarkiverse.clerk.devserver.resource.machine.DevMachineTokens;
import io.quarkiverse.clerk.devserver.resource.machine.Machines;
import io.quarkiverse.clerk.devserver.resource.machine.OpaqueTokens;
import io.quarkiverse.clerk.devserver.resource.session.DevTokens;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What a developer asks with curl or a browser, without the secret key. */
public record DevPages(Address address, Store store, DevTokens tokens, OpaqueTokens machineTokens,
        DevMachineTokens anyMachineTokens) implements Pages {

    private static final String TOKEN_PATH = "/dev/session-token/";
    private static final int MAX_USERS = 20;

    @Override
    public void mount(Router router) {
        router.get(TOKEN_PATH + ":user").handler(DevRoutes.local(this::token));
        mountPost(TOKEN_PATH + ":user", context -> tokens.issue(context.pathParam("user"), Requests.body(context)), router);
        mountPost("/dev/machine-token", context -> anyMachineTokens.issue(Requests.body(context)), router);
        router.get("/dev/client-token/:user").handler(DevRoutes.local(context -> Responses.text(context,
                tokens.clientToken(context.pathParam("user")) + "\n")));
        router.get("/dev/api-key/:user").handler(DevRoutes.local(context -> Responses.text(context,
                machineTokens.apiKey(tokens.userId(context.pathParam("user")), scopes(context), null) + "\n")));
        router.get("/dev/m2m-token").handler(DevRoutes.local(context -> Responses.text(context,
                machineTokens.m2mToken(Machines.WORKER, scopes(context), null) + "\n")));
        // There is none. Browsers that were told so by 404 would complain of it.
        router.get("/favicon.ico").handler(context -> Responses.nothing(context, 204));
        router.get("/").handler(DevRoutes.local(context -> Responses.text(context, welcome())));
    }

    /** Tokens by a specification in JSON, the body of the request. */
    private static void mountPost(String path, Function<RoutingContext, String> token, Router router) {
        DevRoutes.post(path, context -> Responses.text(context, token.apply(context) + "\n"), router);
    }

    private static List<String> scopes(RoutingContext context) {
        return Requests.query(context).all("scope");
    }

    private void token(RoutingContext context) {
        Query query = Requests.query(context);
        long seconds = query.number("expires_in_seconds", 1, DevTokens.MAX_SECONDS, SessionTokens.DEFAULT_SECONDS);
        String token = tokens.issue(context.pathParam("user"), query.first("organization").orElse(null), seconds);
        Responses.text(context, token + "\n");
    }

    private String welcome() {
        return """
                This is a stand-in for Clerk, for development and tests. It answers to this machine only.
                Backend API      %s/v1 (needs the secret key)
                Publishable key  %s
                Sign-in page     %s%s (your application sends browsers there)
                For tests        /dev/time, /dev/faults, /dev/messages, /dev/webhooks, /dev/keys

                Session tokens, valid for %d seconds:

                %s
                """.formatted(address.url(), address.publishableKey(), address.url(), Visit.SIGN_IN,
                SessionTokens.DEFAULT_SECONDS, users());
    }

    private String users() {
        return store.atomically(() -> store.documents("user").all().stream().limit(MAX_USERS)
                .map(this::line).collect(joining("\n")));
    }

    private String line(ObjectNode user) {
        String id = user.path("id").asText();
        String name = (user.path("first_name").asText("") + " " + user.path("last_name").asText("")).trim();
        // Names are whatever the application was told: they must not be able to add lines to this page.
        return (id + (name.isEmpty() ? "" : ", " + name)).replaceAll("\\p{Cc}", " ") + "\n  " + tokenCurl(id);
    }

    /** The command that prints a token for the user; safe in a shell, as encoding leaves nothing that a shell would heed. */
    public String tokenCurl(String user) {
        // URLEncoder writes forms, in which a plus is a blank and an asterisk stays.
        String encoded = URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "curl -sSf " + address.url() + TOKEN_PATH + encoded;
    }
}

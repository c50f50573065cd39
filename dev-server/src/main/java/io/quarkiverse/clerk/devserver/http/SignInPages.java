package io.quarkiverse.clerk.devserver.http;

import static java.util.stream.Collectors.joining;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Html;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.browser.ReturnUrl;
import io.quarkiverse.clerk.devserver.resource.session.Tickets;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Stands in for the accounts portal: a page on which one signs in by saying who one is. As there, the application is told by a
 * query parameter what the browser is known by, and then asks for the cookies.
 */
public record SignInPages(Store store, DevBrowsers browsers) implements Pages {

    /** Its path. */
    public static final String SIGN_IN = "/sign-in";
    private static final String RETURN_URL = "redirect_url";
    private static final int MAX_BODY_BYTES = 1 << 16;
    private static final int MAX_USERS = 100;

    @Override
    public void mount(Router router) {
        router.get(SIGN_IN).handler(this::page);
        // Where applications send those who sign up. Here everybody has.
        router.get(SIGN_IN + "/create").handler(this::page);
        router.post(SIGN_IN).handler(context -> {
            // Else any page could sign this browser in as whom it likes (login CSRF).
            Loopback.refuseOtherSites(context.request().headers());
            context.next();
        });
        router.post(SIGN_IN).handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES)).handler(this::signIn);
        router.get("/sign-out").handler(this::signOut);
    }

    private void page(RoutingContext context) {
        Query query = Requests.query(context);
        ReturnUrl returnUrl = ReturnUrl.of(query.first(RETURN_URL));
        Optional<String> ticket = query.first(Tickets.PARAM);
        if (ticket.isPresent()) {
            // A link is enough: nobody has a ticket but who was given one by the application.
            goBack(context, returnUrl, browsers.signInByTicket(query.first(Handshakes.DEV_BROWSER), ticket.get()));
            return;
        }
        Responses.html(context, """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Sign in - Clerk dev server</title>
                <style>
                body { font-family: sans-serif; margin: 3rem auto; max-width: 26rem; padding: 0 1rem }
                button { display: block; width: 100%%; margin: .5rem 0; padding: .75rem; text-align: left; font: inherit }
                </style>
                </head>
                <body>
                <h1>Who are you?</h1>
                <p>This is the Clerk dev server: no password is asked for, and nothing leaves this machine.</p>
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                <input type="hidden" name="%s" value="%s">
                %s
                </form>
                </body>
                </html>
                """.formatted(SIGN_IN, RETURN_URL, Html.escape(returnUrl.toString()), Handshakes.DEV_BROWSER,
                Html.escape(query.first(Handshakes.DEV_BROWSER).orElse("")), users()));
    }

    private String users() {
        return store.atomically(() -> store.documents("user").all().stream().limit(MAX_USERS)
                .map(SignInPages::button).collect(joining("\n")));
    }

    private static String button(ObjectNode user) {
        String id = user.path("id").asText();
        String name = (user.path("first_name").asText("") + " " + user.path("last_name").asText("")).trim();
        return "<button name=\"user\" value=\"" + Html.escape(id) + "\">" + Html.escape(name) + " <small>" + Html.escape(id)
                + "</small></button>";
    }

    private void signIn(RoutingContext context) {
        Query form = Requests.form(context);
        ReturnUrl returnUrl = ReturnUrl.of(form.first(RETURN_URL));
        goBack(context, returnUrl, browsers.signIn(form.first(Handshakes.DEV_BROWSER), form.first("user").orElse("")));
    }

    /** A link is enough: it ends no session but one whose token is in the link. */
    private void signOut(RoutingContext context) {
        Query query = Requests.query(context);
        ReturnUrl returnUrl = ReturnUrl.of(query.first(RETURN_URL));
        goBack(context, returnUrl, browsers.signOut(query.first(Handshakes.DEV_BROWSER)));
    }

    private static void goBack(RoutingContext context, ReturnUrl returnUrl, String devBrowser) {
        // 303, for the form must not be sent on to the application.
        Responses.redirect(context, 303, returnUrl.with(Handshakes.DEV_BROWSER, devBrowser));
    }
}

package io.quarkiverse.clerk.devserver.http;

import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** How the pages of the account portal are guarded and left. */
record PortalRoutes(PortalBrowser browser) {

    private static final int MAX_BODY_BYTES = 1 << 16;

    /** 303, for a form must not be sent on to the application. */
    private static final int SEE_OTHER = 303;

    PortalRoutes(DevBrowsers browsers) {
        this(new PortalBrowser(browsers));
    }

    /**
     * Answers POST, whose body is a form. No page of another site can send it: it could sign this browser in as whom it likes
     * (login CSRF), or out, or into another organization (CSRF), since the browser adds its cookie.
     */
    static void post(String path, Handler<RoutingContext> page, Router router) {
        router.post(path).handler(context -> {
            Loopback.refuseOtherSites(context.request().headers());
            context.next();
        });
        router.post(path).handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES)).handler(page);
    }

    /** What a request without a form says. */
    Visit visit(RoutingContext context) {
        return Visit.of(Requests.query(context), browser.of(context));
    }

    /** What a form says. */
    Visit visitOfForm(RoutingContext context) {
        return Visit.of(Requests.form(context), browser.of(context));
    }

    /** The same of who is about to sign up. */
    Visit visitToSignUp(RoutingContext context) {
        return Visit.toSignUp(Requests.query(context), browser.of(context));
    }

    void show(RoutingContext context, Visit visit, int status, String page) {
        browser.remember(context, visit.devBrowser());
        Responses.html(context, status, page);
    }

    /** To where the browser is going in the end. */
    void leave(RoutingContext context, Visit visit, String token) {
        go(context, visit.by(token), visit.end(token));
    }

    /** To another of the pages. */
    void turnTo(RoutingContext context, Visit visit, String path) {
        go(context, visit, visit.to(path));
    }

    private void go(RoutingContext context, Visit visit, String url) {
        browser.remember(context, visit.devBrowser());
        Responses.redirect(context, SEE_OTHER, url);
    }
}

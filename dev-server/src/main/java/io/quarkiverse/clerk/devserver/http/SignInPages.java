package io.quarkiverse.clerk.devserver.http;

import java.util.Optional;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.portal.People;
import io.quarkiverse.clerk.devserver.portal.Registration;
import io.quarkiverse.clerk.devserver.portal.SignInPage;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Stands in for the account portal: a page on which one signs in by saying who one is. As there, the application is told by a
 * query parameter what the browser is known by, and then asks for the cookies.
 */
public record SignInPages(Store store, DevBrowsers browsers, People people, Registration registration) implements Pages {

    @Override
    public void mount(Router router) {
        router.get(Visit.SIGN_IN).handler(this::page);
        PortalRoutes.post(Visit.SIGN_IN, this::signIn, router);
    }

    private PortalRoutes routes() {
        return new PortalRoutes(browsers);
    }

    private void page(RoutingContext context) {
        Visit visit = routes().visit(context);
        if (visit.ticket().isEmpty()) {
            show(context, visit, 200, Optional.empty());
        } else if (store.atomically(() -> registration.invitation(visit)).filter(found -> found.user() == null).isPresent()) {
            routes().turnTo(context, visit, Visit.SIGN_UP);
        } else {
            // A link is enough: nobody has a ticket but who was given one by the application.
            routes().leave(context, visit, browsers.signInByTicket(visit.devBrowser(), visit.ticket().get()));
        }
    }

    private void show(RoutingContext context, Visit visit, int status, Optional<String> problem) {
        Optional<String> filter = Requests.query(context).first(SignInPage.FILTER);
        routes().show(context, visit, status,
                store.atomically(() -> new SignInPage(people).show(visit, filter, problem)));
    }

    private void signIn(RoutingContext context) {
        Visit visit = routes().visitOfForm(context);
        String user = Requests.form(context).first("user").orElse("");
        String token;
        try {
            token = browsers.signIn(visit.devBrowser(), user);
        } catch (ApiException e) {
            show(context, visit, e.status(), Optional.of(e.getMessage()));
            return;
        }
        routes().leave(context, visit, token);
    }
}

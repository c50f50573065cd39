package io.quarkiverse.clerk.devserver.http;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.portal.AccountPage;
import io.quarkiverse.clerk.devserver.portal.FormErrors;
import io.quarkiverse.clerk.devserver.portal.NewUser;
import io.quarkiverse.clerk.devserver.portal.People;
import io.quarkiverse.clerk.devserver.portal.Registration;
import io.quarkiverse.clerk.devserver.portal.SignOutPage;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The pages of who is signed in: the account, another organization, signing out. */
public record AccountPages(Store store, DevBrowsers browsers, People people, Registration registration) implements Pages {

    /** In the account portal these are pages of their own. */
    private static final List<String> PATHS = List.of(Visit.ACCOUNT, "/organization", AccountPage.CREATE);

    @Override
    public void mount(Router router) {
        PATHS.forEach(path -> router.get(path).handler(this::page));
        PortalRoutes.post(AccountPage.ACTIVATE, this::activate, router);
        PortalRoutes.post(AccountPage.CREATE, this::create, router);
        router.get(Visit.SIGN_OUT).handler(this::askToSignOut);
        PortalRoutes.post(Visit.SIGN_OUT, context -> signOut(context, routes().visitOfForm(context)), router);
    }

    private PortalRoutes routes() {
        return new PortalRoutes(browsers);
    }

    private void page(RoutingContext context) {
        show(context, routes().visit(context), 200, "", FormErrors.NONE);
    }

    private void show(RoutingContext context, Visit visit, int status, String typed, FormErrors errors) {
        Optional<String> page = store.atomically(() -> browsers.session(visit.devBrowser())
                .map(session -> AccountPage.show(visit, people.get(user(session)),
                        session.path("last_active_organization_id").textValue(), typed, errors)));
        page.ifPresentOrElse(shown -> routes().show(context, visit, status, shown),
                () -> routes().turnTo(context, visit, Visit.SIGN_IN));
    }

    private static String user(ObjectNode session) {
        return session.path("user_id").asText();
    }

    private void activate(RoutingContext context) {
        Visit visit = routes().visitOfForm(context);
        browsers.activate(visit.devBrowser(), Requests.form(context).first(AccountPage.ORGANIZATION).orElse(""));
        routes().turnTo(context, visit, Visit.ACCOUNT);
    }

    /** An organization is active from the start: who makes one wants to work with it. */
    private void create(RoutingContext context) {
        Visit visit = routes().visitOfForm(context);
        String name = Requests.form(context).first(NewUser.ORGANIZATION_NAME).map(String::strip).orElse("");
        try {
            store.atomically(() -> {
                Optional<ObjectNode> session = browsers.session(visit.devBrowser());
                session.ifPresent(open -> browsers.activate(visit.devBrowser(),
                        registration.createOrganization(name, user(open))));
                return session;
            });
        } catch (ApiException e) {
            show(context, visit, e.status(), name, FormErrors.of(e, NewUser.FIELDS));
            return;
        }
        routes().turnTo(context, visit, Visit.ACCOUNT);
    }

    /**
     * A link with the browser's token in it is enough, and one without it never is, though the browser sends its cookie: any
     * site can have a link here (CSRF).
     */
    private void askToSignOut(RoutingContext context) {
        Query query = Requests.query(context);
        Visit visit = routes().visit(context);
        Optional<ObjectNode> session = browsers.session(visit.devBrowser());
        if (query.first(Handshakes.DEV_BROWSER).isPresent() || session.isEmpty()) {
            signOut(context, visit);
        } else {
            routes().show(context, visit, 200,
                    store.atomically(() -> SignOutPage.show(visit, people.get(user(session.get())))));
        }
    }

    private void signOut(RoutingContext context, Visit visit) {
        routes().leave(context, visit, browsers.signOut(visit.devBrowser()));
    }
}

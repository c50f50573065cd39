package io.quarkiverse.clerk.devserver.http;

import java.util.Optional;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.portal.FormErrors;
import io.quarkiverse.clerk.devserver.portal.NewUser;
import io.quarkiverse.clerk.devserver.portal.Registration;
import io.quarkiverse.clerk.devserver.portal.SignUpPage;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.quarkiverse.clerk.devserver.resource.session.TicketInvitation;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The page on which new users sign up, by themselves or with the ticket of an invitation. */
public record SignUpPages(Store store, DevBrowsers browsers, Registration registration) implements Pages {

    @Override
    public void mount(Router router) {
        router.get(Visit.SIGN_UP).handler(this::page);
        // Where applications send those who sign up if they know the sign-in page alone.
        router.get(Visit.SIGN_IN + "/create").handler(this::page);
        PortalRoutes.post(Visit.SIGN_UP, this::signUp, router);
    }

    private PortalRoutes routes() {
        return new PortalRoutes(browsers);
    }

    private void page(RoutingContext context) {
        Visit visit = routes().visitToSignUp(context);
        Optional<TicketInvitation> invitation = store.atomically(() -> registration.invitation(visit));
        if (visit.ticket().isPresent() && invitation.filter(found -> found.user() == null).isEmpty()) {
            // Somebody who is there already, or no invitation.
            routes().turnTo(context, visit, Visit.SIGN_IN);
        } else {
            show(context, visit, invitation, 200, NewUser.NOBODY, FormErrors.NONE);
        }
    }

    private void show(RoutingContext context, Visit visit, Optional<TicketInvitation> invitation, int status, NewUser typed,
            FormErrors errors) {
        routes().show(context, visit, status,
                store.atomically(() -> new SignUpPage(store).show(visit, invitation, typed, errors)));
    }

    private void signUp(RoutingContext context) {
        Visit visit = routes().visitOfForm(context);
        Optional<TicketInvitation> invitation = store.atomically(() -> registration.invitation(visit));
        NewUser typed = NewUser.of(Requests.form(context));
        String token;
        try {
            token = store.atomically(() -> browsers.signIn(visit.devBrowser(), registration.signUp(typed, visit.ticket())));
        } catch (ApiException e) {
            show(context, visit, invitation, e.status(), typed, FormErrors.of(e, NewUser.FIELDS));
            return;
        }
        routes().leave(context, visit, token);
    }
}

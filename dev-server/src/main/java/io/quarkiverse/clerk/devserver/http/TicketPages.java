package io.quarkiverse.clerk.devserver.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.quarkiverse.clerk.devserver.browser.ReturnUrl;
import io.quarkiverse.clerk.devserver.portal.Visit;
import io.quarkiverse.clerk.devserver.resource.InvitationUrl;
import io.quarkiverse.clerk.devserver.resource.session.TicketInvitation;
import io.quarkiverse.clerk.devserver.resource.session.TicketSessions;
import io.quarkiverse.clerk.devserver.resource.session.Tickets;
import io.quarkiverse.clerk.devserver.store.Store;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Where the links in invitations lead: on to the application, if the invitation names a page of it, else to a page of the
 * portal; with the ticket, and what has to be done with it.
 */
public record TicketPages(Store store, DevBrowsers browsers, TicketSessions tickets) implements Pages {

    /** 303, as at Clerk. */
    private static final int SEE_OTHER = 303;
    private static final String STATUS = "__clerk_status";

    /** What is left to do, with the page for it. */
    private enum Status {

        SIGN_UP(Visit.SIGN_UP),
        SIGN_IN(Visit.SIGN_IN),
        /** Nothing: who was invited was signed in. */
        COMPLETE(Visit.ACCOUNT);

        private final String page;

        Status(String page) {
            this.page = page;
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void mount(Router router) {
        router.get(InvitationUrl.PATH).handler(this::follow);
    }

    private void follow(RoutingContext context) {
        String ticket = Requests.query(context).first(InvitationUrl.TICKET).orElse("");
        // Other sites' pages can show this link, but browsers then send the cookie only when somebody goes there (SameSite).
        Optional<String> browser = new PortalBrowser(browsers).of(context);
        Responses.redirect(context, SEE_OTHER, store.atomically(() -> next(ticket, browser)));
    }

    private String next(String ticket, Optional<String> browser) {
        Optional<TicketInvitation> invitation = tickets.invitation(ticket);
        if (invitation.isEmpty()) {
            tickets.requireOfUser(ticket);
            return page(ticket, Status.SIGN_IN);
        }
        TicketInvitation found = invitation.get();
        Status status = status(found, browser);
        if (status == Status.COMPLETE) {
            tickets.accept(found);
            Optional.ofNullable(found.organizationId()).ifPresent(id -> browsers.activate(browser, id));
        }
        return found.end().isPresent() ? application(found.end(), ticket, status) : page(ticket, status);
    }

    private Status status(TicketInvitation invitation, Optional<String> browser) {
        if (invitation.user() == null) {
            return Status.SIGN_UP;
        }
        return browsers.session(browser).filter(session -> session.path("user_id").equals(invitation.user().path("id")))
                .map(session -> Status.COMPLETE).orElse(Status.SIGN_IN);
    }

    /** A page of this machine: whoever gets the ticket can sign in. */
    private static String application(Optional<String> url, String ticket, Status status) {
        String told = ReturnUrl.of(url).with(STATUS, status.text());
        return ReturnUrl.of(Optional.of(told)).with(Tickets.PARAM, ticket);
    }

    private static String page(String ticket, Status status) {
        return status.page + "?" + Tickets.PARAM + "=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8) + "&" + STATUS + "="
                + status.text();
    }
}

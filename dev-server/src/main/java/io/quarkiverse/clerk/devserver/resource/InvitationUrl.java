package io.quarkiverse.clerk.devserver.resource;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

/** Where those go who are invited, to the application or to an organization. Used only while the store is locked. */
public final class InvitationUrl {

    /** The path that every invitation leads to first. */
    public static final String PATH = "/v1/tickets/accept";

    /** The parameter that has the ticket there. */
    public static final String TICKET = "ticket";

    private static final String RETURN_URL = "redirect_url";

    private final Secrets returnUrls;

    private InvitationUrl(Secrets returnUrls) {
        this.returnUrls = returnUrls;
    }

    /** Of one kind of invitations. */
    public static InvitationUrl ofKind(String kind, Store store) {
        return new InvitationUrl(Secrets.of(kind, RETURN_URL, store));
    }

    /** The link in an invitation. */
    public static String of(Instance instance, String ticket) {
        return instance.url().get() + PATH + "?" + TICKET + "=" + ticket;
    }

    /**
     * Remembers where an invitation leads in the end.
     *
     * @param body of the request for the invitation, which may say where
     */
    public void remember(String invitationId, ObjectNode body) {
        Optional.ofNullable(body.path(RETURN_URL).textValue()).filter(url -> !url.isEmpty())
                .ifPresent(url -> returnUrls.set(invitationId, url));
    }

    /** Where an invitation leads in the end; empty if that was not said. */
    public Optional<String> end(String invitationId) {
        return returnUrls.get(invitationId);
    }
}

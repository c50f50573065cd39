package io.quarkiverse.clerk.devserver.resource.signup;

import static io.quarkiverse.clerk.devserver.api.Field.choice;
import static io.quarkiverse.clerk.devserver.api.Field.emailAddress;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.InvitationUrl;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** Invitations to the application: makes them, ends them, tells whether they are still good. */
public final class Invitations {

    static final String KIND = "invitation";

    private static final int TICKET_LENGTH = 40;
    private static final int DEFAULT_DAYS = 30;
    private static final int MAX_DAYS = 365;
    private static final Set<String> TEMPLATES = Set.of("invitation", "waitlist_invitation");

    private static final ObjectNode BLANK = Json.literal("""
            {
              "object": "invitation",
              "id": null,
              "email_address": null,
              "public_metadata": {},
              "revoked": false,
              "status": "pending",
              "url": null,
              "expires_at": null,
              "created_at": null,
              "updated_at": null
            }
            """);

    private static final Fields CREATE = Fields.of(
            emailAddress("email_address").required(),
            object("public_metadata").nullable(),
            text("redirect_url").nullable().instruction(),
            flag("notify").nullable().instruction(),
            flag("ignore_existing").nullable().instruction(),
            integer("expires_in_days", 1, MAX_DAYS).nullable().instruction(),
            choice("template_slug", "one of " + TEMPLATES, TEMPLATES::contains).instruction());

    private final Instance instance;
    private final Documents invitations;
    private final Documents users;
    private final Secrets tickets;
    private final InvitationUrl urls;
    private final Messages messages;

    /** The invitations of an instance. */
    public Invitations(Instance instance) {
        this.instance = instance;
        this.invitations = instance.store().documents(KIND);
        this.users = instance.store().documents("user");
        this.tickets = Secrets.of(KIND, "ticket", instance.store());
        this.urls = InvitationUrl.ofKind(KIND, instance.store());
        this.messages = new Messages(instance.store());
    }

    /**
     * Invites somebody.
     *
     * @throws ApiException 422 if the body is wrong, or the address is a user's; 400 if it is invited already
     */
    ObjectNode create(ObjectNode body) {
        ObjectNode invitation = CREATE.fill(body, invitations.draft("inv", BLANK));
        String email = invitation.path("email_address").textValue();
        if (!body.path("ignore_existing").asBoolean()) {
            refuseKnown(email);
        }
        String id = invitation.path("id").textValue();
        String ticket = Ids.random(TICKET_LENGTH);
        int days = body.path("expires_in_days").asInt(DEFAULT_DAYS);
        invitation.put("url", InvitationUrl.of(instance, ticket))
                .put("expires_at", instance.clock().millis() + Duration.ofDays(days).toMillis());
        invitations.add(invitation);
        tickets.set(id, ticket);
        urls.remember(id, body);
        if (body.path("notify").asBoolean(true)) {
            messages.email(Recipient.of(email), body.path("template_slug").asText("invitation"), "You are invited",
                    "Sign up at " + invitation.path("url").textValue(),
                    Json.object().put("action_url", invitation.path("url").textValue()));
        }
        return invitation;
    }

    private void refuseKnown(String email) {
        if (users.by("any email_address", Invitations::addresses).first(lower(email)).isPresent()) {
            throw ApiException.invalid(ApiError.taken("email_address"));
        }
        if (pending(email).isPresent()) {
            throw ApiException.refused(400, ApiError.of("duplicate_record", "duplicate invitation",
                    "There is a pending invitation for this email address."));
        }
    }

    private static List<String> addresses(ObjectNode user) {
        return Contacts.EMAIL_ADDRESSES.values(user).stream().map(Invitations::lower).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The pending invitation of an email address. */
    private Optional<ObjectNode> pending(String email) {
        return invitations.findIgnoringCase("email_address", email).stream().map(this::current)
                .filter(invitation -> invitation.path("status").asText().equals("pending")).findFirst();
    }

    /** Ends an invitation that is still good; otherwise a 400 {@link ApiException}. */
    ObjectNode revoke(String id) {
        ObjectNode invitation = current(invitations.get(id));
        requirePending(invitation, "revoked");
        return invitations.save(invitation.put("status", "revoked").put("revoked", true));
    }

    /** The invitation that has this ticket, as it is now, whatever its status. */
    public Optional<ObjectNode> byTicket(String ticket) {
        return tickets.ownerOf(ticket).flatMap(invitations::find).map(this::current);
    }

    /** Where an invitation leads in the end; empty if that was not said. */
    public Optional<String> end(ObjectNode invitation) {
        return urls.end(invitation.path("id").textValue());
    }

    /**
     * The invitation can be accepted.
     *
     * @param invitation as it is now
     * @throws ApiException (400) if that is not so any more
     */
    public void requireAcceptable(ObjectNode invitation) {
        requirePending(invitation, "accepted");
    }

    /** Somebody has followed it; a 400 {@link ApiException} if it cannot be accepted any more. */
    public void accept(ObjectNode invitation) {
        requireAcceptable(invitation);
        invitations.save(invitation.deepCopy().put("status", "accepted"));
    }

    private static void requirePending(ObjectNode invitation, String wanted) {
        String status = invitation.path("status").asText();
        if (!status.equals("pending")) {
            throw ApiException.refused(400, ApiError.of("invitation_already_" + status, "not pending",
                    "Only a pending invitation can be " + wanted + "; this one is " + status + "."));
        }
    }

    /** A copy of the invitation as it is now. */
    ObjectNode current(ObjectNode invitation) {
        ObjectNode current = invitation.deepCopy();
        boolean over = current.path("expires_at").longValue() <= instance.clock().millis();
        return over && current.path("status").asText().equals("pending") ? current.put("status", "expired") : current;
    }
}

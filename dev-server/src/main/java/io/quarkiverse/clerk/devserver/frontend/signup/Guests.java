package io.quarkiverse.clerk.devserver.frontend.signup;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.resource.session.SignUpResource;
import io.quarkiverse.clerk.devserver.resource.session.TicketInvitation;
import io.quarkiverse.clerk.devserver.resource.session.TicketSessions;
import io.quarkiverse.clerk.devserver.resource.signup.Restrictions;
import io.quarkiverse.clerk.devserver.resource.user.NewUsers;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** What guests say of themselves, and the users they become. Used only while the store is locked. */
final class Guests {

    private static final String EMAIL = "email_address";
    private static final String PHONE = "phone_number";
    private static final String PASSWORD = "password";
    private static final String LEGAL = "legal_accepted_at";
    private static final String TICKET = "ticket";
    private static final String[] SAME_FOR_USERS = { "first_name", "last_name", "username", "external_id", "unsafe_metadata" };

    private final Instance instance;
    private final NewUsers newUsers;
    private final TicketSessions tickets;
    private final Restrictions restrictions;
    private final VerificationCodes codes;
    /** As a request for the user has it. */
    private final Secrets passwords;
    private final Secrets usedTickets;

    Guests(Instance instance, Sessions sessions, VerificationCodes codes) {
        this.instance = instance;
        this.newUsers = new NewUsers(instance);
        this.tickets = new TicketSessions(instance, sessions);
        this.codes = codes;
        this.restrictions = new Restrictions(instance.store());
        this.passwords = Secrets.of(SignUpResource.KIND, PASSWORD, instance.store());
        this.usedTickets = Secrets.of(SignUpResource.KIND, TICKET, instance.store());
    }

    /**
     * Writes into a sign-up what a request says of the guest.
     *
     * @param signUp to be saved or added
     * @param body checked
     * @throws ApiException 422 with an error for every field at fault; 403 if the instance does not let the guest in; 400 if
     *         a ticket cannot be used
     */
    void say(ObjectNode body, ObjectNode signUp) {
        Optional.ofNullable(body.path(SignUpFields.EITHER).textValue())
                .ifPresent(either -> body.put(either.contains("@") ? EMAIL : PHONE, either));
        body.remove(SignUpFields.EITHER);
        if (body.hasNonNull(TICKET)) {
            invite(body.path(TICKET).textValue(), signUp);
        }
        if (usedTickets.get(id(signUp)).isPresent()) {
            // The invitation is for its own address.
            body.remove(EMAIL);
        }
        admit(body, EMAIL, signUp);
        admit(body, PHONE, signUp);
        SignUpFields.KEPT.apply(body, signUp, SignUpResource.BLANK);
        check(body, signUp);
        if (body.hasNonNull(PASSWORD)) {
            passwords.set(id(signUp), Json.write(NewUsers.digest(body.path(PASSWORD).textValue())));
            signUp.put("password_enabled", true);
        }
        if (body.path("legal_accepted").booleanValue()) {
            signUp.put(LEGAL, instance.clock().millis());
        }
    }

    /** The invitation has been sent to the email address, which therefore is the guest's. */
    private void invite(String ticket, ObjectNode signUp) {
        TicketInvitation invitation = tickets.invitation(ticket).orElseThrow(() -> ApiException.refused(400,
                ApiError.of("ticket_invalid_code", "invalid ticket", "It is no ticket of an invitation of this instance.")));
        if (invitation.user() != null) {
            throw ApiException.refused(400, ApiError.of("invitation_account_exists", "a user already",
                    "Who was invited is a user already, and can sign in with the ticket."));
        }
        signUp.put(EMAIL, invitation.emailAddress());
        verifications(signUp).set(EMAIL, Requirements.pending(Verifications.verified(TICKET), ""));
        usedTickets.set(id(signUp), ticket);
    }

    /** What is new has to be proved again. */
    private void admit(ObjectNode body, String field, ObjectNode signUp) {
        if (!body.has(field) || body.path(field).equals(signUp.path(field))) {
            return;
        }
        // Else the code for an own address would verify another's that is named afterwards.
        codes.forget(id(signUp), Requirements.strategy(field));
        if (body.path(field).isNull()) {
            verifications(signUp).putNull(field);
            return;
        }
        restrictions.requireToSignUp(body.path(field).textValue(), field);
        verifications(signUp).set(field, Requirements.unprepared(field));
    }

    private void check(ObjectNode body, ObjectNode signUp) {
        ObjectNode user = user(signUp);
        if (body.hasNonNull(PASSWORD)) {
            user.set(PASSWORD, body.get(PASSWORD));
        }
        newUsers.check(user);
    }

    /** A request for the user that the guest becomes. */
    private static ObjectNode user(ObjectNode signUp) {
        ObjectNode user = Json.object();
        for (String field : SAME_FOR_USERS) {
            user.set(field, signUp.path(field));
        }
        if (signUp.path(LEGAL).isNumber()) {
            user.put(LEGAL, Instant.ofEpochMilli(signUp.path(LEGAL).longValue()).toString());
        }
        for (String field : new String[] { EMAIL, PHONE }) {
            if (signUp.path(field).isTextual()) {
                user.putArray(field).add(signUp.path(field).textValue());
            }
        }
        return user;
    }

    /**
     * Makes a user of a guest of whom nothing is missing.
     *
     * @return the id of the user
     * @throws ApiException 422 if somebody else has taken an identifier meanwhile; 400 or 404 if the invitation is over
     */
    String settle(ObjectNode signUp) {
        ObjectNode user = user(signUp);
        passwords.get(id(signUp)).ifPresent(digest -> user.setAll(Json.literal(digest)));
        Optional<String> ticket = usedTickets.get(id(signUp));
        ObjectNode created = ticket.isPresent() ? tickets.signUp(ticket.get(), user) : newUsers.create(user, proofs(signUp));
        passwords.remove(id(signUp));
        usedTickets.remove(id(signUp));
        return id(created);
    }

    /** The verifications that a user keeps of a guest. */
    private static ObjectNode proofs(ObjectNode signUp) {
        ObjectNode proofs = Json.object();
        for (String field : new String[] { EMAIL, PHONE }) {
            if (signUp.path(field).isTextual()) {
                proofs.set(field, signUp.path("verifications").path(field).<ObjectNode> deepCopy()
                        .retain("object", "status", "strategy", "attempts", "expire_at"));
            }
        }
        return proofs;
    }

    private static ObjectNode verifications(ObjectNode signUp) {
        return (ObjectNode) signUp.path("verifications");
    }

    private static String id(JsonNode document) {
        return document.path("id").textValue();
    }
}

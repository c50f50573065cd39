package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * Codes that are sent to the email addresses, or phone numbers, of a user to verify them, whoever asks for that. They are given
 * the user's document, which stays as it is. Used only while the store is locked.
 */
public final class ContactCodes {

    private final Contacts contacts;
    private final Documents users;
    private final Uniqueness uniqueness;
    private final ContactVerifications verifications;
    private final Clock clock;

    /** Codes for one of both kinds. */
    public ContactCodes(Contacts contacts, Instance instance) {
        this.contacts = contacts;
        this.users = instance.store().documents("user");
        this.uniqueness = new Uniqueness(users);
        this.verifications = new ContactVerifications(instance);
        this.clock = instance.clock();
    }

    /**
     * Sends a code to one; earlier codes are good no more.
     *
     * @return the verification
     * @throws ApiException (404) if it is none of the user's
     */
    public ObjectNode prepare(ObjectNode user, String id) {
        return verifications.prepare(user, contacts.get(user, id));
    }

    /** Tries a code for a verification, which may make the contact verified. */
    Outcome attempt(ObjectNode before, String id, String verificationId, String code) {
        Outcome outcome = verifications.attempt(id, verificationId, code);
        ObjectNode user = before.deepCopy();
        ObjectNode contact = contacts.get(user, id);
        if (Verifications.isVerified(outcome.verification()) && !Contacts.isVerified(contact)) {
            uniqueness.requireFree(contacts, contacts.value(contact), user);
            contact.put("reserved", false).put("updated_at", clock.millis())
                    .set("verification", ContactVerifications.ofContact(outcome.verification()));
            users.save(user);
        }
        return outcome;
    }

    /**
     * The same for the latest verification.
     *
     * @throws ApiException 404 if it is none of the user's; 400 if no code was sent to it, or it is verified already; 422 if it
     *         has been taken meanwhile
     */
    public Outcome attempt(ObjectNode before, String id, String code) {
        ObjectNode latest = verifications.latest(contacts.get(before, id).path("id").asText())
                .orElseThrow(() -> ApiException.refused(400, ApiError.of("verification_missing", "no verification",
                        "No code has been sent to be verified.")));
        return attempt(before, id, latest.path("id").asText(), code);
    }

    /** One as its user sees it: with the verification that goes on. */
    public ObjectNode view(ObjectNode contact) {
        ObjectNode view = contact.deepCopy();
        if (!Contacts.isVerified(contact)) {
            verifications.latest(contact.path("id").textValue())
                    .ifPresent(latest -> view.set("verification", ContactVerifications.ofContact(latest)));
        }
        return view;
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** Codes that are sent to an email address or a phone number of a user, the latest of each. */
final class ContactVerifications {

    private static final String CONTACT = "contact_id";

    private final Documents verifications;
    private final VerificationCodes codes;

    ContactVerifications(Instance instance) {
        this.verifications = instance.store().documents("verification").ownedBy("user", "user_id");
        this.codes = new VerificationCodes(instance);
    }

    /** Sends a code; earlier ones are good no more. */
    ObjectNode prepare(ObjectNode user, ObjectNode contact) {
        forget(contact.path("id").asText());
        boolean phone = contact.path("object").asText().equals(Contacts.PHONE_NUMBERS.object());
        Recipient to = Recipient.of(user, contact);
        ObjectNode verification = phone ? codes.sms(to, VerificationCodes.PHONE) : codes.email(to, VerificationCodes.EMAIL);
        return verifications.add(verification
                .put("id", Ids.next("ver"))
                .put("channel", phone ? "sms" : null)
                .put("user_id", user.path("id").asText())
                .put(CONTACT, contact.path("id").asText()));
    }

    /**
     * Tries a code. That it is wrong or too late is not an error: the status says so.
     *
     * @throws ApiException 404 if there is no such verification of the contact; 400 if it has succeeded already
     */
    ObjectNode attempt(String contactId, String verificationId, String code) {
        ObjectNode verification = verifications.find(verificationId)
                .filter(found -> found.path(CONTACT).asText().equals(contactId))
                .orElseThrow(() -> ApiException.notFound("The verification")).deepCopy();
        return verifications.save(codes.attempt(verification, code));
    }

    /** The latest verification of a contact, as it is now. */
    Optional<ObjectNode> latest(String contactId) {
        return verifications.by(CONTACT).first(contactId)
                .map(verification -> verification.deepCopy().put("status", codes.status(verification)));
    }

    void forget(String contactId) {
        verifications.by(CONTACT).find(contactId)
                .forEach(verification -> verifications.remove(verification.path("id").asText()));
    }

    /** What clients see of a verification. */
    static ObjectNode view(ObjectNode verification) {
        return only(verification, "object", "id", "status", "strategy", "attempts", "expire_at", "channel");
    }

    /** What a contact says of its verification. */
    static ObjectNode ofContact(ObjectNode verification) {
        return only(verification, "object", "status", "strategy", "attempts", "expire_at");
    }

    private static ObjectNode only(ObjectNode verification, String... fields) {
        return verification.deepCopy().retain(fields);
    }
}

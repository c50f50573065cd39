package io.quarkiverse.clerk.devserver.resource.user;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.Outcome;
import io.quarkiverse.clerk.devserver.resource.VerificationCodes;
import io.quarkiverse.clerk.devserver.resource.Verifications;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;

/** Codes that are sent to an email address or a phone number of a user, the latest of each. */
final class ContactVerifications {

    private static final String KIND = "verification";
    private static final String CONTACT = "contact_id";

    private final Documents verifications;
    private final VerificationCodes codes;

    ContactVerifications(Instance instance) {
        this.verifications = instance.store().documents(KIND).ownedBy("user", "user_id");
        this.codes = new VerificationCodes(instance, KIND);
    }

    /** Sends a code; earlier ones are good no more. */
    ObjectNode prepare(ObjectNode user, ObjectNode contact) {
        forget(contact.path("id").asText());
        boolean phone = contact.path("object").asText().equals(Contacts.PHONE_NUMBERS.object());
        String id = Ids.next("ver");
        return verifications.add(codes
                .send(id, phone ? VerificationCodes.PHONE : VerificationCodes.EMAIL, Recipient.of(user, contact))
                .put("id", id)
                .put("channel", phone ? "sms" : null)
                .put("user_id", user.path("id").asText())
                .put(CONTACT, contact.path("id").asText()));
    }

    /**
     * Tries a code. That it is wrong or too late is not an error.
     *
     * @throws ApiException 404 if there is no such verification of the contact; 400 if it has succeeded already
     */
    Outcome attempt(String contactId, String verificationId, String code) {
        ObjectNode verification = verifications.find(verificationId)
                .filter(found -> found.path(CONTACT).asText().equals(contactId))
                .orElseThrow(() -> ApiException.notFound("The verification"));
        Outcome outcome = codes.attempt(verificationId, verification, Verifications.strategy(verification), code);
        verifications.save(outcome.verification());
        return outcome;
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

package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Codes that are sent to an email address or a phone number, to see whether the user can read them there. */
final class ContactVerifications {

    /** No message leaves this machine, so that every address is a test address, and has the code of Clerk's test addresses. */
    static final String CODE = "424242";

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int MAX_ATTEMPTS = 3;
    private static final String SLUG = "verification_code";
    private static final String TEXT = CODE + " is your verification code.";

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "verification_otp", "id": null, "status": "unverified", "strategy": null, "attempts": 0,
             "expire_at": null, "channel": null}""");

    private static final String CONTACT = "contact_id";
    private static final String STATUS = "status";
    private static final String ATTEMPTS = "attempts";

    private final Documents verifications;
    private final Messages messages;
    private final Clock clock;

    ContactVerifications(Instance instance) {
        this.verifications = instance.store().documents("verification").ownedBy("user", "user_id");
        this.messages = new Messages(instance.store());
        this.clock = instance.clock();
    }

    /** Sends a code; earlier ones are good no more. */
    ObjectNode prepare(ObjectNode user, ObjectNode contact) {
        forget(contact.path("id").asText());
        boolean phone = contact.path("object").asText().equals(Contacts.PHONE_NUMBERS.object());
        ObjectNode data = Json.object().put("otp_code", CODE);
        if (phone) {
            messages.sms(Recipient.of(user, contact), SLUG, TEXT, data);
        } else {
            messages.email(Recipient.of(user, contact), SLUG, TEXT, TEXT, data);
        }
        return verifications.add(verifications.draft("ver", BLANK)
                .put("strategy", phone ? "phone_code" : "email_code")
                .put("channel", phone ? "sms" : null)
                .put("expire_at", clock.instant().plus(LASTS).toEpochMilli())
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
        if (isVerified(verification)) {
            throw ApiException.refused(400, ApiError.of("verification_already_verified", "already verified",
                    "This verification has succeeded already."));
        }
        return verifications.save(count(verification, code));
    }

    private ObjectNode count(ObjectNode verification, String code) {
        if (verification.path("expire_at").longValue() <= clock.millis()) {
            return verification.put(STATUS, "expired");
        }
        int attempts = verification.path(ATTEMPTS).intValue() + 1;
        if (attempts > MAX_ATTEMPTS) {
            // Else the code could be guessed, which has six digits.
            return verification.put(STATUS, "failed");
        }
        if (code.equals(CODE)) {
            return verification.put(ATTEMPTS, attempts).put(STATUS, Contacts.VERIFIED);
        }
        return verification.put(ATTEMPTS, attempts).put(STATUS, attempts == MAX_ATTEMPTS ? "failed" : Contacts.UNVERIFIED);
    }

    static boolean isVerified(JsonNode verification) {
        return verification.path(STATUS).asText().equals(Contacts.VERIFIED);
    }

    void forget(String contactId) {
        verifications.by(CONTACT).find(contactId)
                .forEach(verification -> verifications.remove(verification.path("id").asText()));
    }

    /** What clients see of a verification. */
    static ObjectNode view(ObjectNode verification) {
        return only(verification, "object", "id", STATUS, "strategy", ATTEMPTS, "expire_at", "channel");
    }

    /** What a contact says of the verification by which it became verified. */
    static ObjectNode ofContact(ObjectNode verification) {
        return only(verification, "object", STATUS, "strategy", ATTEMPTS, "expire_at");
    }

    private static ObjectNode only(ObjectNode verification, String... fields) {
        return verification.deepCopy().retain(fields);
    }
}

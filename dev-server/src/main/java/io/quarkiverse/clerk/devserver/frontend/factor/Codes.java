package io.quarkiverse.clerk.devserver.frontend.factor;

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
import io.quarkiverse.clerk.devserver.resource.OneTimeCodes;
import io.quarkiverse.clerk.devserver.resource.user.UserFactors;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** Codes that are sent in an email or a text message. Each document has one at a time. Used only while the store is locked. */
public final class Codes {

    private static final Duration LASTS = Duration.ofMinutes(10);

    /** Else a code, which has six digits, could be guessed. */
    private static final int MAX_ATTEMPTS = 3;

    private final Secrets codes;
    private final Messages messages;
    private final Clock clock;

    /** The codes of one kind of document. */
    public Codes(Instance instance, String kind) {
        this.codes = Secrets.of(kind, "code", instance.store());
        this.messages = new Messages(instance.store());
        this.clock = instance.clock();
    }

    /**
     * Sends a code; an earlier one is good no more.
     *
     * @return the verification
     */
    public ObjectNode send(String documentId, String strategy, Recipient to) {
        String code = OneTimeCodes.to(to.address());
        codes.set(documentId, code);
        String slug = strategy.startsWith("reset_password") ? "reset_password_code" : "verification_code";
        String text = code + " is your verification code.";
        ObjectNode data = Json.object().put("otp_code", code);
        if (strategy.endsWith("phone_code")) {
            messages.sms(to, slug, text, data);
        } else {
            messages.email(to, slug, text, text, data);
        }
        return Verifications.until(clock.instant().plus(LASTS).toEpochMilli(), strategy);
    }

    /**
     * Tries a code.
     *
     * @param verification not to be changed; missing or null if no code was sent
     * @throws ApiException (400) if no code was sent by this strategy, or it was tried with success already
     */
    public Outcome attempt(String documentId, JsonNode verification, String strategy, String code) {
        if (!Verifications.strategy(verification).equals(strategy)) {
            throw refusal("verification_not_sent", "no code sent", "A code has to be sent first.");
        }
        if (Verifications.isVerified(verification)) {
            throw refusal("verification_already_verified", "already verified", "This verification has succeeded already.");
        }
        return attempt(documentId, (ObjectNode) verification.deepCopy(), code);
    }

    private Outcome attempt(String documentId, ObjectNode verification, String code) {
        if (verification.path(Verifications.EXPIRY).longValue() <= clock.millis()) {
            return Outcome.refused(verification.put(Verifications.STATUS, "expired"),
                    refusal("verification_expired", "expired", "The code has expired. Another one has to be sent."));
        }
        int attempts = verification.path(Verifications.ATTEMPTS).intValue() + 1;
        if (attempts > MAX_ATTEMPTS) {
            return Outcome.refused(verification.put(Verifications.STATUS, "failed"), refusal("verification_failed",
                    "too many attempts", "There were too many wrong codes. Another one has to be sent."));
        }
        verification.put(Verifications.ATTEMPTS, attempts);
        if (codes.get(documentId).filter(sent -> OneTimeCodes.same(sent, code)).isEmpty()) {
            return Outcome.wrong(verification, UserFactors.incorrectCode());
        }
        codes.remove(documentId);
        return Outcome.verified(verification.put(Verifications.STATUS, "verified"));
    }

    private static ApiException refusal(String code, String message, String longMessage) {
        return ApiException.refused(400, ApiError.of(code, message, longMessage));
    }
}

package io.quarkiverse.clerk.devserver.frontend.factor;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

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
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * Codes that are sent in an email or a text message: of each strategy, a document has one at a time. Used only while the store
 * is locked.
 */
public final class Codes {

    private static final Duration LASTS = Duration.ofMinutes(10);

    /** Else a code, which has six digits, could be guessed. */
    private static final int MAX_ATTEMPTS = 3;

    private final Store store;
    private final String kind;
    private final Messages messages;
    private final Clock clock;

    /** The codes of one kind of document. */
    public Codes(Instance instance, String kind) {
        this.store = instance.store();
        this.kind = kind;
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
        codes(strategy).set(documentId, code);
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

    /** The codes of one strategy: none passes for one that was sent elsewhere. */
    private Secrets codes(String strategy) {
        return Secrets.of(kind, strategy, store);
    }

    /** The code that was sent is good no more, for it was not sent to where the next one goes. */
    public void forget(String documentId, String strategy) {
        codes(strategy).remove(documentId);
    }

    /**
     * Tries a code.
     *
     * @param verification not to be changed; missing or null if no code was sent
     * @throws ApiException (400) if no code was sent by this strategy, or it has been used
     */
    public Outcome attempt(String documentId, JsonNode verification, String strategy, String code) {
        Optional<String> sent = codes(strategy).get(documentId);
        if (sent.isEmpty() || !Verifications.strategy(verification).equals(strategy)) {
            throw refusal("verification_not_sent", "no code sent", "A code has to be sent first.");
        }
        Outcome outcome = attempt(verification.deepCopy(), sent.get(), code);
        if (outcome.refusal() == null) {
            forget(documentId, strategy);
        }
        return outcome;
    }

    private Outcome attempt(ObjectNode verification, String sent, String code) {
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
        if (!OneTimeCodes.same(sent, code)) {
            return Outcome.wrong(verification, UserFactors.incorrectCode());
        }
        return Outcome.verified(verification.put(Verifications.STATUS, "verified"));
    }

    private static ApiException refusal(String code, String message, String longMessage) {
        return ApiException.refused(400, ApiError.of(code, message, longMessage));
    }
}

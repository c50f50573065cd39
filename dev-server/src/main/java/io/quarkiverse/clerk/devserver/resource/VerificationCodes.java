package io.quarkiverse.clerk.devserver.resource;

import java.time.Clock;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.user.UserFactors;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * Codes that are sent in an email or a text message, to see whether somebody can read them there. Each document has one at a
 * time of each strategy, and keeps the verification itself. Used only while the store is locked.
 */
public final class VerificationCodes {

    /** The strategy of codes that are sent by email. */
    public static final String EMAIL = "email_code";

    /** The strategy of codes that are sent to phones. */
    public static final String PHONE = "phone_code";

    private static final Duration LASTS = Duration.ofMinutes(10);

    /** Else a code, which has six digits, could be guessed. */
    private static final int MAX_ATTEMPTS = 3;

    private static final String STATUS = "status";
    private static final String UNVERIFIED = "unverified";
    private static final String VERIFIED = "verified";
    private static final String FAILED = "failed";
    private static final String EXPIRED = "expired";
    private static final String ATTEMPTS = "attempts";

    private final Store store;
    private final String kind;
    private final Messages messages;
    private final Clock clock;

    /** The codes of one kind of document. */
    public VerificationCodes(Instance instance, String kind) {
        this.store = instance.store();
        this.kind = kind;
        this.messages = new Messages(instance.store());
        this.clock = instance.clock();
    }

    private Secrets codes(String strategy) {
        return Secrets.of(kind, strategy, store);
    }

    /**
     * Sends a code; an earlier one of the strategy is good no more.
     *
     * @return the verification: Clerk's {@code verification_otp}
     */
    public ObjectNode send(String documentId, String strategy, Recipient to) {
        String code = OneTimeCodes.to(to.address());
        codes(strategy).set(documentId, code);
        String slug = strategy.startsWith("reset_password") ? "reset_password_code" : "verification_code";
        String text = code + " is your verification code.";
        ObjectNode data = Json.object().put("otp_code", code);
        if (strategy.endsWith(PHONE)) {
            messages.sms(to, slug, text, data);
        } else {
            messages.email(to, slug, text, text, data);
        }
        return Verifications.begun(strategy).put(ATTEMPTS, 0).put("expire_at", clock.instant().plus(LASTS).toEpochMilli());
    }

    /** The code that was sent is good no more, such as one that was sent to where the next one does not go. */
    public void forget(String documentId, String strategy) {
        codes(strategy).remove(documentId);
    }

    /** The status at this moment: a verification that was kept as unverified may have expired meanwhile. */
    public String status(JsonNode verification) {
        String status = verification.path(STATUS).asText();
        boolean expired = status.equals(UNVERIFIED) && verification.path("expire_at").longValue() <= clock.millis();
        return expired ? EXPIRED : status;
    }

    /**
     * Tries a code. That it is wrong or too late is not an error.
     *
     * @param verification not to be changed; missing or null if no code was sent
     * @param strategy by which the code was sent: it does not pass for one that was sent elsewhere
     * @return what came of it, with the changed verification
     * @throws ApiException (400) if it has succeeded already, or no code was sent by this strategy
     */
    public Outcome attempt(String documentId, JsonNode verification, String strategy, String code) {
        if (!Verifications.strategy(verification).equals(strategy)) {
            throw notSent();
        }
        ObjectNode tried = verification.deepCopy();
        String status = status(verification);
        tried.put(STATUS, status);
        return switch (status) {
            case VERIFIED -> throw refusal("verification_already_verified", "already verified",
                    "This verification has succeeded already.");
            case EXPIRED -> Outcome.refused(tried, refusal("verification_expired", "expired",
                    "The code has expired. Another one has to be sent."));
            case FAILED -> Outcome.refused(tried, refusal("verification_failed", "too many attempts",
                    "There were too many wrong codes. Another one has to be sent."));
            default -> count(documentId, tried, strategy, code);
        };
    }

    private Outcome count(String documentId, ObjectNode verification, String strategy, String code) {
        String sent = codes(strategy).get(documentId).orElseThrow(VerificationCodes::notSent);
        int attempts = verification.path(ATTEMPTS).intValue() + 1;
        verification.put(ATTEMPTS, attempts);
        if (!OneTimeCodes.same(sent, code)) {
            return Outcome.wrong(verification.put(STATUS, attempts < MAX_ATTEMPTS ? UNVERIFIED : FAILED),
                    UserFactors.incorrectCode());
        }
        forget(documentId, strategy);
        return Outcome.verified(verification.put(STATUS, VERIFIED));
    }

    private static ApiException notSent() {
        return refusal("verification_not_sent", "no code sent", "A code has to be sent first.");
    }

    private static ApiException refusal(String code, String message, String longMessage) {
        return ApiException.refused(400, ApiError.of(code, message, longMessage));
    }
}

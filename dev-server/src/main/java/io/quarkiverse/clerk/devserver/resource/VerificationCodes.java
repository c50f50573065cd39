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

/**
 * Codes that are sent in an email or a text message, to see whether somebody can read them there. Each document has one at a
 * time, and keeps the verification itself. Used only while the store is locked.
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

    private final Secrets codes;
    private final Messages messages;
    private final Clock clock;

    /**
     * The codes of one kind of document.
     *
     * @param name of these, if a document has several
     */
    public VerificationCodes(Instance instance, String kind, String name) {
        this.codes = Secrets.of(kind, name, instance.store());
        this.messages = new Messages(instance.store());
        this.clock = instance.clock();
    }

    /**
     * Sends a code; an earlier one is good no more.
     *
     * @return the verification: Clerk's {@code verification_otp}
     */
    public ObjectNode send(String documentId, String strategy, Recipient to) {
        String code = OneTimeCodes.to(to.address());
        codes.set(documentId, code);
        String slug = strategy.startsWith("reset_password") ? "reset_password_code" : "verification_code";
        String text = code + " is your verification code.";
        ObjectNode data = Json.object().put("otp_code", code);
        if (strategy.endsWith(PHONE)) {
            messages.sms(to, slug, text, data);
        } else {
            messages.email(to, slug, text, text, data);
        }
        return Json.object().put("object", "verification_otp").put(STATUS, UNVERIFIED).put("strategy", strategy)
                .put(ATTEMPTS, 0).put("expire_at", clock.instant().plus(LASTS).toEpochMilli());
    }

    /** The code that was sent is good no more. */
    public void forget(String documentId) {
        codes.remove(documentId);
    }

    /** The status at this moment: a verification that was kept as unverified may have expired meanwhile. */
    public String status(JsonNode verification) {
        String status = verification.path(STATUS).asText();
        boolean expired = status.equals(UNVERIFIED) && verification.path("expire_at").longValue() <= clock.millis();
        return expired ? EXPIRED : status;
    }

    /** Whether the right code was given. */
    public static boolean isVerified(JsonNode verification) {
        return verification.path(STATUS).asText().equals(VERIFIED);
    }

    /**
     * Tries a code. That it is wrong or too late is not an error.
     *
     * @param verification not to be changed
     * @return what came of it, with the changed verification
     * @throws ApiException (400) if it has succeeded already, or no code was sent
     */
    public Outcome attempt(String documentId, JsonNode verification, String code) {
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
            default -> count(documentId, tried, code);
        };
    }

    private Outcome count(String documentId, ObjectNode verification, String code) {
        String sent = codes.get(documentId).orElseThrow(VerificationCodes::notSent);
        int attempts = verification.path(ATTEMPTS).intValue() + 1;
        verification.put(ATTEMPTS, attempts);
        if (!OneTimeCodes.same(sent, code)) {
            return Outcome.wrong(verification.put(STATUS, attempts < MAX_ATTEMPTS ? UNVERIFIED : FAILED),
                    UserFactors.incorrectCode());
        }
        forget(documentId);
        return Outcome.verified(verification.put(STATUS, VERIFIED));
    }

    /** There is nothing to try. */
    public static ApiException notSent() {
        return refusal("verification_not_sent", "no code sent", "A code has to be sent first.");
    }

    private static ApiException refusal(String code, String message, String longMessage) {
        return ApiException.refused(400, ApiError.of(code, message, longMessage));
    }
}

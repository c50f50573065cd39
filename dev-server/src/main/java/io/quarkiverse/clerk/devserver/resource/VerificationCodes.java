package io.quarkiverse.clerk.devserver.resource;

import java.time.Clock;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;

/**
 * Codes that are sent to an email address or a phone number, to see whether somebody can read them there. A verification is
 * part of a document of whoever asks for one, who keeps it.
 */
public final class VerificationCodes {

    /** No message leaves this machine, so that every address is a test address, and has the code of Clerk's test addresses. */
    public static final String CODE = "424242";

    /** The strategy of codes that are sent by email. */
    public static final String EMAIL = "email_code";

    /** The strategy of codes that are sent to phones. */
    public static final String PHONE = "phone_code";

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int MAX_ATTEMPTS = 3;
    private static final String SLUG = "verification_code";
    private static final String TEXT = CODE + " is your verification code.";

    private static final String STATUS = "status";
    private static final String UNVERIFIED = "unverified";
    private static final String VERIFIED = "verified";
    private static final String FAILED = "failed";
    private static final String EXPIRED = "expired";
    private static final String ATTEMPTS = "attempts";

    private final Messages messages;
    private final Clock clock;

    /** The codes of an instance. */
    public VerificationCodes(Instance instance) {
        this.messages = new Messages(instance.store());
        this.clock = instance.clock();
    }

    /**
     * Sends a code by email.
     *
     * @param strategy for what it is: {@link #EMAIL}, or {@code reset_password_email_code}
     * @return the new verification: Clerk's {@code verification_otp}
     */
    public ObjectNode email(Recipient to, String strategy) {
        messages.email(to, SLUG, TEXT, TEXT, data());
        return verification(strategy);
    }

    /** The same in a text message. */
    public ObjectNode sms(Recipient to, String strategy) {
        messages.sms(to, SLUG, TEXT, data());
        return verification(strategy);
    }

    private static ObjectNode data() {
        return Json.object().put("otp_code", CODE);
    }

    private ObjectNode verification(String strategy) {
        return Json.object().put("object", "verification_otp").put(STATUS, UNVERIFIED).put("strategy", strategy)
                .put(ATTEMPTS, 0).put("expire_at", clock.instant().plus(LASTS).toEpochMilli());
    }

    /** The status at this moment: a verification that was stored as unverified may have expired meanwhile. */
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
     * Tries a code. That it is wrong or too late is not an error: the status says so.
     *
     * @param verification not in the store, changed
     * @return the same verification
     * @throws ApiException (400) if it has succeeded already
     */
    public ObjectNode attempt(ObjectNode verification, String code) {
        if (isVerified(verification)) {
            throw ApiException.refused(400, ApiError.of("verification_already_verified", "already verified",
                    "This verification has succeeded already."));
        }
        if (!status(verification).equals(UNVERIFIED)) {
            return verification.put(STATUS, status(verification));
        }
        int attempts = verification.path(ATTEMPTS).intValue() + 1;
        verification.put(ATTEMPTS, attempts);
        if (code.equals(CODE)) {
            return verification.put(STATUS, VERIFIED);
        }
        // Else the code could be guessed, which has six digits.
        return verification.put(STATUS, attempts >= MAX_ATTEMPTS ? FAILED : UNVERIFIED);
    }

    /**
     * Says to a browser that a verification, which was tried, did not succeed; nothing if it did. The attempt stays counted.
     *
     * @throws ApiException (422) if the code was wrong; 400 if it was too late or once too often
     */
    public void requireVerified(ObjectNode verification) {
        switch (status(verification)) {
            case VERIFIED -> {
            }
            case EXPIRED -> throw ApiException.refused(400, ApiError.of("verification_expired", "expired",
                    "The code has expired. Ask for another one.")).keepingChanges();
            case FAILED -> throw ApiException.refused(400, ApiError.of("verification_failed", "failed",
                    "Wrong codes were given too often. Ask for another code.")).keepingChanges();
            default -> throw ApiException.invalid(new ApiError("form_code_incorrect", "wrong code",
                    "This is not the code that was sent.", "code")).keepingChanges();
        }
    }
}

package io.quarkiverse.clerk.webhooks;

/** A webhook is not, or not provably, from Clerk. Has no stack trace: strangers can cause as many as they like. */
public final class WebhookVerificationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a webhook is refused. */
    public enum Reason {

        /** One of the headers is missing, blank or there more than once. */
        HEADERS_MISSING("a header is missing, blank or repeated: svix-id, svix-timestamp or svix-signature"),

        /** The time is no whole number of seconds. */
        TIMESTAMP_MALFORMED("svix-timestamp is not a number of seconds"),

        /** It was sent too long ago: perhaps somebody has kept it and sends it again. */
        TOO_OLD("it was sent too long ago; check the clock"),

        /** It was sent in the future. */
        TOO_NEW("it was sent in the future; check the clock"),

        /** Nobody who has the secret has signed this. */
        SIGNATURE_MISMATCH("no signature fits; check the signing secret, and that nothing changes the body on its way");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    WebhookVerificationException(Reason reason) {
        super("The webhook is refused: " + reason.advice, null, false, false);
        this.reason = reason;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }
}

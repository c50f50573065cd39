package io.quarkiverse.clerk.webhooks;

/** A webhook is not, or not provably, from Clerk. Has no stack trace: strangers can cause as many as they like. */
public final class WebhookVerificationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WebhookReason reason;

    WebhookVerificationException(WebhookReason reason) {
        super("The webhook is refused: " + reason.code() + ". " + reason.advice(), null, false, false);
        this.reason = reason;
    }

    /** {@return why} */
    public WebhookReason reason() {
        return reason;
    }
}

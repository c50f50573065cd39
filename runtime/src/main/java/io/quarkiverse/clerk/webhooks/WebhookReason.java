package io.quarkiverse.clerk.webhooks;

/**
 * Why a webhook is not acknowledged. The code stands in the answer, which Clerk's dashboard shows beside the attempt; the
 * advice says what to do.
 */
public enum WebhookReason {

    /** One of the headers is not there. */
    HEADERS_MISSING("headers-missing", 400,
            "svix-id, svix-timestamp or svix-signature is missing or blank. Only Clerk sends them: did it send this?"),

    /** One of the headers is there more than once, and nobody could say which counts. */
    HEADERS_REPEATED("headers-repeated", 400,
            "svix-id, svix-timestamp or svix-signature is there more than once. Look at what a proxy on the way adds."),

    /** The id cannot be one of Clerk's. */
    ID_MALFORMED("id-malformed", 400, "svix-id is longer than 255 characters, or has others than visible ones of ASCII."),

    /** The time is no whole number of seconds. */
    TIMESTAMP_MALFORMED("timestamp-malformed", 400, "svix-timestamp is not a whole number of seconds since 1970."),

    /** It was sent too long ago: perhaps somebody has kept it and sends it again. */
    TOO_OLD("too-old", 400,
            "It was sent too long ago. Check the clock of this machine; quarkus.clerk.webhooks.tolerance is how far it may be "
                    + "off."),

    /** It was sent in the future. */
    TOO_NEW("too-new", 400,
            "It was sent in the future. Check the clock of this machine; quarkus.clerk.webhooks.tolerance is how far it may be "
                    + "off."),

    /** It is signed in none of the ways that are known here. */
    SIGNATURE_UNSUPPORTED("signature-unsupported", 400,
            "svix-signature has no signature of version v1, the only one that Clerk's signing secrets are for."),

    /** Nobody who has the secret has signed this. */
    SIGNATURE_MISMATCH("signature-mismatch", 400,
            "No signature fits. Copy the signing secret of this very endpoint from the Clerk dashboard anew, and see that "
                    + "nothing on the way changes the body."),

    /** It is larger than is accepted. */
    BODY_TOO_LARGE("body-too-large", 413, "The body is larger than quarkus.clerk.webhooks.max-body-size."),

    /** It stopped coming. */
    BODY_INCOMPLETE("body-incomplete", 408, "The body did not arrive as a whole in time."),

    /** It is signed, but says nothing that is known here. */
    NOT_AN_EVENT("not-an-event", 400,
            "The signature fits, but the body is not JSON, or not an object with a type and data. Does the secret sign "
                    + "anything but Clerk's webhooks?"),

    /** It is an event of a known type, and its data is not what belongs to that. */
    DATA_MALFORMED("data-malformed", 400,
            "The signature fits, but the data is not what belongs to the type of the event. A newer version of "
                    + "quarkus-clerk may know it; the message can then be sent again from the Clerk dashboard."),

    /** It has come twice, and nobody knows yet how the first time ends. */
    IN_PROGRESS("in-progress", 503,
            "The same message is being delivered already. It is sent again, and acknowledged once that has ended well."),

    /** What the application does with it went wrong. */
    OBSERVER_FAILED("observer-failed", 500,
            "An observer of the application has failed; the log says how. The message is sent again."),

    /** What is known of the messages that came before could not be looked at. */
    STORE_FAILED("store-failed", 503,
            "The store of delivered messages does not answer; the log says how. The message is sent again.");

    private final String code;
    private final int status;
    private final String advice;

    WebhookReason(String code, int status, String advice) {
        this.code = code;
        this.status = status;
        this.advice = advice;
    }

    /** {@return what a program looks at} */
    public String code() {
        return code;
    }

    /** {@return the HTTP status of the answer} */
    public int status() {
        return status;
    }

    /** {@return what it means and what to do, for a person} */
    public String advice() {
        return advice;
    }
}

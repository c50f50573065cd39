package io.quarkiverse.clerk.auth.token;

import io.quarkiverse.clerk.auth.AuthReason;

/** A token is not accepted. Has no stack trace: refusals are everyday, and cost little. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AuthReason reason;

    /**
     * Refuses.
     *
     * @param reason why
     */
    public Refused(AuthReason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    /** {@return why} */
    public AuthReason reason() {
        return reason;
    }

    static void unless(boolean condition, AuthReason reason) {
        if (!condition) {
            throw new Refused(reason);
        }
    }
}

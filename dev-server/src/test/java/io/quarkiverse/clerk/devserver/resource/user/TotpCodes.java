package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Instant;

/** What an authenticator application shows. */
public final class TotpCodes {

    private TotpCodes() {
    }

    /** The code of a moment. */
    public static String of(String secret, Instant now) {
        return Totp.code(secret, now);
    }
}

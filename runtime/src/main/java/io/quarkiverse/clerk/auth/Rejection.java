package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

/**
 * Why a request is not signed in.
 *
 * @param reason the reason
 * @param detail what more is known of it: why an expired session could not be refreshed; null for most reasons
 * @param tokenType the kind of token that was looked for; null if the one that came is none of several that are accepted
 */
public record Rejection(AuthReason reason, @Nullable String detail, @Nullable TokenType tokenType) {

    /**
     * Rejects a request.
     *
     * @param reason why
     * @param tokenType the kind of token that was looked for
     */
    public Rejection(AuthReason reason, @Nullable TokenType tokenType) {
        this(reason, null, tokenType);
    }

    /** {@return what Clerk's SDKs report: the code of the reason, with the detail behind it} */
    public String code() {
        return detail == null ? reason.code() : reason.code() + "-" + detail;
    }

    @Override
    public String toString() {
        return code();
    }
}

package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * Whether a code is right.
 *
 * @param verified true if it is; a wrong one is an error
 * @param codeType which kind of code it is; null if Clerk does not say
 */
public record TotpVerification(@Nullable Boolean verified, @Nullable OpenEnum<CodeType> codeType) {

    /** The kinds of codes. */
    public enum CodeType {
        /** One of an authenticator app. */
        TOTP,
        /** A backup code, which is used up now. */
        BACKUP_CODE
    }
}

package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What a check of a code of a user has found.
 *
 * @param verified whether the code is valid; null if Clerk does not say
 * @param codeType what kind of code it is; null if Clerk does not say
 */
public record TotpVerification(@Nullable Boolean verified, @Nullable OpenEnum<CodeType> codeType) {

    /** The kinds of codes that can be checked. */
    public enum CodeType {
        /** A code of an authenticator app. */
        TOTP,
        /** A backup code, which is used up now. */
        BACKUP_CODE
    }
}

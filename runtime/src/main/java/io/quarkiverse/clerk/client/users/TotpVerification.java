package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param verified FIXME
 * @param codeType FIXME
 */
public record TotpVerification(@Nullable Boolean verified, @Nullable OpenEnum<CodeType> codeType) {

    /** FIXME */
    public enum CodeType {
        /** FIXME */
        TOTP,
        /** FIXME */
        BACKUP_CODE
    }
}

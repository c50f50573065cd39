package io.quarkiverse.clerk.client.signintokens;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code sign_in_token}
 * @param id FIXME
 * @param status FIXME
 * @param userId {@code user_…}
 * @param token FIXME
 * @param url FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record SignInToken(String object, String id, OpenEnum<Status> status, String userId, @Nullable String token,
        @Nullable String url, Instant createdAt, Instant updatedAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "SignInToken[id=" + id + "]";
    }

    /** FIXME */
    public enum Status {
        /** FIXME */
        PENDING,
        /** FIXME */
        ACCEPTED,
        /** FIXME */
        REVOKED
    }
}

package io.quarkiverse.clerk.client.signintokens;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A token that lets a user sign in without another factor.
 *
 * @param object always {@code sign_in_token}
 * @param id {@code sit_…}
 * @param status how far it is
 * @param userId {@code user_…}
 * @param token the token itself, which lets in whoever has it; null except in the answer to the creation
 * @param url the link that signs in, which lets in whoever has it; null except in the answer to the creation
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

    /** How far a sign-in token is. */
    public enum Status {
        /** It can be used. */
        PENDING,
        /** It was used. */
        ACCEPTED,
        /** It was taken back. */
        REVOKED
    }
}

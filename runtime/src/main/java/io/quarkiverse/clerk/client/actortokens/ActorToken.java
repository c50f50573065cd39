package io.quarkiverse.clerk.client.actortokens;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A token that lets somebody sign in as another user.
 *
 * @param object always {@code actor_token}
 * @param id {@code act_…}
 * @param status how far it is
 * @param userId {@code user_…}
 * @param actor who signs in as the user: {@code sub} is that one's id
 * @param token the token itself, which lets in whoever has it; null except in the answer to the creation
 * @param url the link that signs in as the user, which lets in whoever has it; null except in the answer to the creation
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ActorToken(String object, String id, OpenEnum<Status> status, String userId, Map<String, Object> actor,
        @Nullable String token, @Nullable String url, Instant createdAt, Instant updatedAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "ActorToken[id=" + id + "]";
    }

    /** How far an actor token is. */
    public enum Status {
        /** It can be used. */
        PENDING,
        /** It was used. */
        ACCEPTED,
        /** It was taken back. */
        REVOKED
    }
}

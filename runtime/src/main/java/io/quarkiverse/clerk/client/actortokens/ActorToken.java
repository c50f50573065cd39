package io.quarkiverse.clerk.client.actortokens;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code actor_token}
 * @param id FIXME
 * @param status FIXME
 * @param userId {@code user_…}
 * @param actor FIXME
 * @param token FIXME
 * @param url FIXME
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

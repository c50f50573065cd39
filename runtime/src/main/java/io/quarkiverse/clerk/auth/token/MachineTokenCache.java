package io.quarkiverse.clerk.auth.token;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/**
 * Remembers for a short time what Clerk's Backend API has said of opaque tokens. A bean of this type replaces the one in
 * memory, to share the answers among the processes of an application.
 * <p>
 * The price of remembering is that a token which is revoked is accepted until its answer is forgotten. Whoever can write to
 * a shared cache can make any token accepted: keep it as safe as the secret key.
 */
public interface MachineTokenCache {

    /**
     * Looks an answer up, without blocking.
     *
     * @param key a digest that stands for the token, and does not reveal it
     * @return the answer; null if there is none, or none any more. A failure counts as none
     */
    Uni<@Nullable String> get(String key);

    /**
     * Keeps an answer, without blocking.
     *
     * @param key a digest that stands for the token
     * @param answer what {@link #get} is to give back
     * @param timeToLive for how long; never negative
     * @return completes when the answer is kept; a failure is passed over
     */
    Uni<Void> put(String key, String answer, Duration timeToLive);
}

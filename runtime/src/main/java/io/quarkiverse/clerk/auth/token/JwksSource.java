package io.quarkiverse.clerk.auth.token;

import io.smallrye.mutiny.Uni;

/** Fetches the instance's JSON Web Key Set. */
@FunctionalInterface
public interface JwksSource {

    /**
     * Fetches the set, without blocking.
     *
     * @return what was answered, success or not; fails only where there was no answer
     */
    Uni<Answer> fetch();

    /**
     * An HTTP answer.
     *
     * @param status its status
     * @param body its body; never null
     */
    record Answer(int status, String body) {
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;

/** Who may sign in: not those who are banned or, as long as that lasts, locked. */
public final class UserAccess {

    private final Lockouts lockouts;

    /** Access to an instance. */
    public UserAccess(Instance instance) {
        this.lockouts = new Lockouts(instance);
    }

    /**
     * The user may sign in.
     *
     * @throws ApiException (403) if that is not so
     */
    public void require(ObjectNode user) {
        String id = user.path("id").asText();
        if (user.path("banned").booleanValue()) {
            throw ApiException.refused(403, ApiError.of("user_banned", "user banned", "The user " + id + " is banned."));
        }
        if (lockouts.isLocked(user)) {
            throw ApiException.refused(403, ApiError.of("user_locked", "user locked",
                    "The user " + id + " is locked and can sign in again later."));
        }
    }
}

package io.quarkiverse.clerk.auth;

import java.util.Set;

/**
 * Gives callers roles beside those that Clerk says in the token. An application's bean of this type is found by itself; the
 * roles of several add up, and are the same wherever roles are looked at.
 * <p>
 * It is asked for each request, possibly on an event loop, so it must not block. Whoever has to ask a database writes a
 * {@code SecurityIdentityAugmentor}, which Quarkus lets block.
 */
@FunctionalInterface
public interface RolesMapper {

    /**
     * Says which roles somebody has.
     *
     * @param principal who is calling; never null
     * @return more roles; never null. A request whose roles nobody can say, because this is null or fails, is answered with
     *         503.
     */
    Set<String> roles(ClerkPrincipal principal);
}

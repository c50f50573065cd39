package io.quarkiverse.clerk.auth.http;

import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;

/**
 * Says which of several Clerk instances a request is for, where the issuer of its token cannot: browsers that have no session
 * yet, and opaque tokens of machines. An application's bean of this type is found by itself.
 * <p>
 * It is asked once for each request, before anybody is known, on the event loop: it must not block, and all that it sees may
 * have been made up by a stranger. It lets nobody in: a token that the instance has not issued is refused.
 */
@FunctionalInterface
public interface ClerkInstanceResolver {

    /**
     * Chooses.
     *
     * @param request the request; its host, for instance, or its path
     * @return the name of an instance, {@code name} for {@code quarkus.clerk."name".*}; null to leave it to the issuer of the
     *         token, and if there is none to the instance without a name. Where it fails, or there is no instance of the name,
     *         the request is answered with 503
     */
    @Nullable
    String instance(RoutingContext request);
}

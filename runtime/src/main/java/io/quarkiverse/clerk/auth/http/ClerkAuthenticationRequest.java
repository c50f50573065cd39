package io.quarkiverse.clerk.auth.http;

import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks for the identity of somebody whose credential has been verified already. */
public final class ClerkAuthenticationRequest extends BaseAuthenticationRequest {

    private final ClerkPrincipal principal;
    private final ClerkInstance instance;

    /**
     * Makes a request.
     *
     * @param principal who
     * @param instance by whose word
     */
    public ClerkAuthenticationRequest(ClerkPrincipal principal, ClerkInstance instance) {
        this.principal = principal;
        this.instance = instance;
    }

    /** {@return who} */
    public ClerkPrincipal principal() {
        return principal;
    }

    /** {@return by whose word} */
    public ClerkInstance instance() {
        return instance;
    }
}

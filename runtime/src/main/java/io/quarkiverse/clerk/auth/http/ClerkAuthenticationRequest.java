package io.quarkiverse.clerk.auth.http;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks for the identity of somebody whose credential has been verified already. */
public final class ClerkAuthenticationRequest extends BaseAuthenticationRequest {

    private final ClerkPrincipal principal;

    /**
     * Makes a request.
     *
     * @param principal who
     */
    public ClerkAuthenticationRequest(ClerkPrincipal principal) {
        this.principal = principal;
    }

    /** {@return who} */
    public ClerkPrincipal principal() {
        return principal;
    }
}

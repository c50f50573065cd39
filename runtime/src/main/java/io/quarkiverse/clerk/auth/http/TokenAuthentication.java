package io.quarkiverse.clerk.auth.http;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks for the identity of whoever has shown a token elsewhere than in an HTTP request: in a gRPC call, or a message. */
public final class TokenAuthentication extends BaseAuthenticationRequest {

    private final String token;

    /**
     * Makes a request.
     *
     * @param token the token, which nobody has verified yet
     */
    public TokenAuthentication(String token) {
        this.token = token;
    }

    /** {@return the token} */
    public String token() {
        return token;
    }

    /** {@return nothing of the token} */
    @Override
    public String toString() {
        return "TokenAuthentication";
    }
}

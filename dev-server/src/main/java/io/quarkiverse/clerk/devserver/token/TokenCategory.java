package io.quarkiverse.clerk.devserver.token;

/** By which verifiers tell Clerk's kinds of JWT apart: what their headers have for {@code cat}. */
final class TokenCategory {

    static final String SESSION = "cl_B7d4PD111AAA";
    static final String TEMPLATE = "cl_B7d4PD222AAA";
    static final String M2M = "cl_B7d4PD333AAA";

    private TokenCategory() {
    }
}

package io.quarkiverse.clerk.auth;

import io.quarkus.runtime.annotations.ConfigDocEnumValue;

/** A kind of token, by Clerk's name for it. */
public enum TokenType {

    /** The short-lived JWT of a user's session, from a front end. */
    @ConfigDocEnumValue("session_token")
    SESSION_TOKEN("session_token"),

    /** A key that a user or an organization has made for a program: {@code ak_…}. */
    @ConfigDocEnumValue("api_key")
    API_KEY("api_key"),

    /** What an application of somebody else's got by OAuth, for a user: {@code oat_…} or a JWT. */
    @ConfigDocEnumValue("oauth_token")
    OAUTH_TOKEN("oauth_token"),

    /** What one machine shows to another: {@code mt_…} or a JWT. */
    @ConfigDocEnumValue("m2m_token")
    M2M_TOKEN("m2m_token");

    private final String code;

    TokenType(String code) {
        this.code = code;
    }

    /** {@return the name that Clerk's SDKs use} */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}

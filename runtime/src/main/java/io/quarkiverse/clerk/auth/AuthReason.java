package io.quarkiverse.clerk.auth;

/** Why a request is not signed in. The code is the one that Clerk's own SDKs report; the advice says what to do. */
public enum AuthReason {

    SESSION_TOKEN_AND_UAT_MISSING("session-token-and-uat-missing",
            "The request has no token: neither an Authorization header nor a __session cookie. The front end "
                    + "sends one with getToken()."),
    NO_TOKEN_IN_HEADER("No token in header",
            "The endpoint takes a machine's token only, and the request has no Authorization header."),
    CROSS_SITE_REQUEST("cross-site-request",
            "A page of another site or origin has sent the request with the user's cookie, which is ignored then. Add an "
                    + "origin of yours on the same site to quarkus.clerk.auth.authorized-parties; a page on another site "
                    + "sends the token in the Authorization header. Behind a reverse proxy, look at quarkus.http.proxy.*."),
    SESSION_TOKEN_MISSING("session-token-missing",
            "The browser has come back from Clerk without a session: the user is signed out."),
    SESSION_TOKEN_BUT_NO_CLIENT_UAT("session-token-but-no-client-uat",
            "The browser has a __session cookie but no __client_uat, which Clerk sets beside it. A handshake puts it "
                    + "right; a client that is no browser sends the token in the Authorization header instead."),
    CLIENT_UAT_BUT_NO_SESSION_TOKEN("client-uat-but-no-session-token",
            "The browser is signed in to Clerk but has no session token for this application yet. A handshake gets one."),
    SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT("session-token-iat-before-client-uat",
            "The session token is older than the last sign-in or sign-out of the browser. A handshake gets a new one."),
    SESSION_TOKEN_EXPIRED("session-token-expired-refresh",
            "The session token is past its exp claim, and was not refreshed: what stands behind the code says why. A page "
                    + "gets a new one by a handshake; a script calls getToken() for each request."),
    SESSION_TOKEN_NBF("session-token-nbf",
            "The session token's nbf claim is in the future. Check the clocks, or widen quarkus.clerk.auth.clock-skew."),
    SESSION_TOKEN_IAT_IN_THE_FUTURE("session-token-iat-in-the-future",
            "The session token's iat claim is in the future. Check the clocks, or widen quarkus.clerk.auth.clock-skew."),
    DEV_BROWSER_MISSING("dev-browser-missing",
            "A development instance knows browsers by the __clerk_db_jwt cookie, and the request has none. A page gets one "
                    + "by a handshake; a client that is no browser sends its token in the Authorization header."),
    DEV_BROWSER_SYNC("dev-browser-sync",
            "The browser has come from Clerk's development pages and says who it is in the URL. A handshake turns that "
                    + "into cookies."),
    SATELLITE_NEEDS_SYNCING("satellite-needs-syncing",
            "This is a satellite domain, and the primary domain knows whether the user is signed in. A handshake asks it."),
    PRIMARY_RESPONDS_TO_SYNCING("primary-responds-to-syncing",
            "A satellite domain has asked this primary one who the browser is. It is sent back with the answer."),
    PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC("primary-domain-cross-origin-sync",
            "The user has followed a link from another domain, where the session may have changed. A handshake looks."),
    ACTIVE_ORGANIZATION_MISMATCH("active-organization-mismatch",
            "The URL names another organization than the session token. A handshake makes it the active one."),
    SESSION_PENDING("session-pending",
            "The user has signed in but has a task left, such as choosing an organization. The front end shows "
                    + "it; until then the session counts as signed out."),
    SESSION_NOT_ACTIVE("session-not-active",
            "The token is genuine, and its session has been ended or revoked since. The endpoint asks Clerk about that each "
                    + "time; the user has to sign in again."),
    TOKEN_INVALID("token-invalid",
            "The text is not a JSON Web Token as RFC 7515 and RFC 7519 describe it. Look at what the front end "
                    + "sends; for the opaque tokens of machines, at quarkus.clerk.auth.accepts-token."),
    TOKEN_TYPE_MISMATCH("token-type-mismatch",
            "The token is genuine in form but no session token: it comes from a JWT template, or belongs to a "
                    + "machine or an OAuth client. Send the one that getToken() gives without a template."),
    TOKEN_INVALID_ALGORITHM("token-invalid-algorithm",
            "The token is signed with another algorithm than Clerk's. Clerk did not make it."),
    TOKEN_INVALID_SIGNATURE("token-invalid-signature",
            "The signature does not fit the key. Either the token was changed, or quarkus.clerk.auth.jwt-key "
                    + "belongs to another instance."),
    TOKEN_VERIFICATION_FAILED("token-verification-failed",
            "A claim is missing or has the wrong form, or aud names none of quarkus.clerk.auth.audience."),
    TOKEN_INVALID_AUTHORIZED_PARTIES("token-invalid-authorized-parties",
            "The azp claim is missing, or is none of quarkus.clerk.auth.authorized-parties. Add the origin of "
                    + "your front end there."),
    TOKEN_INVALID_ISSUER("token-invalid-issuer",
            "Another instance has issued the token. The front end's publishable key and this application's keys "
                    + "have to be of the same instance."),
    JWK_FAILED_TO_RESOLVE("jwk-failed-to-resolve",
            "There is nothing to verify the token with. Set quarkus.clerk.secret-key; for session tokens "
                    + "quarkus.clerk.publishable-key or quarkus.clerk.auth.jwt-key will do."),
    JWK_KID_MISMATCH("jwk-kid-mismatch",
            "The instance has no key with the id that the token names. The token is of another instance, or its "
                    + "key has been withdrawn."),
    JWK_REMOTE_FAILED_TO_LOAD("jwk-remote-failed-to-load",
            "Clerk's signing keys could not be fetched, and none are at hand. Look at quarkus.clerk.api-url, the "
                    + "network and Clerk's status page."),
    SECRET_KEY_INVALID("secret-key-invalid",
            "Clerk does not accept quarkus.clerk.secret-key. Copy it anew: Clerk dashboard > API keys > Secret "
                    + "keys."),
    UNEXPECTED_ERROR("unexpected-error",
            "Clerk could not be asked, or its answer not understood. Look at quarkus.clerk.api-url, the network and Clerk's "
                    + "status page."),
    INTERNAL_ERROR("internal-error",
            "Something in the extension failed that should not. Please report it with the stack trace in the log.");

    private final String code;
    private final String advice;

    AuthReason(String code, String advice) {
        this.code = code;
        this.advice = advice;
    }

    /**
     * Tells a token that is not accepted from one that nobody could look at: the caller may try again, and nothing is wrong
     * with its token as far as anybody knows.
     *
     * @return whether it is the latter
     */
    public boolean isUndecided() {
        return this == JWK_REMOTE_FAILED_TO_LOAD || this == SECRET_KEY_INVALID || this == UNEXPECTED_ERROR
                || this == INTERNAL_ERROR;
    }

    /** {@return what a program looks at} */
    public String code() {
        return code;
    }

    /** {@return what it means and what to do, for a person} */
    public String advice() {
        return advice;
    }
}

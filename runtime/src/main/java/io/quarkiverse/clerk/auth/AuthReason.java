package io.quarkiverse.clerk.auth;

/** Why a request is not signed in. The code is the one that Clerk's own SDKs report; the advice says what to do. */
public enum AuthReason {

    SESSION_TOKEN_AND_UAT_MISSING("session-token-and-uat-missing",
            "The request has no token: neither an Authorization header nor a __session cookie. The front end "
                    + "sends one with getToken()."),
    SESSION_PENDING("session-pending",
            "The user has signed in but has a task left, such as choosing an organization. The front end shows "
                    + "it; until then the session counts as signed out."),
    TOKEN_INVALID("token-invalid",
            "The text is not a JSON Web Token as RFC 7515 and RFC 7519 describe it. Look at what the front end "
                    + "sends."),
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
    TOKEN_EXPIRED("token-expired",
            "The token is past its exp claim. Front ends get a new one every minute: call getToken() for each "
                    + "request, and check the clocks."),
    TOKEN_NOT_ACTIVE_YET("token-not-active-yet",
            "The token's nbf claim is in the future. Check the clocks, or widen quarkus.clerk.auth.clock-skew."),
    TOKEN_IAT_IN_THE_FUTURE("token-iat-in-the-future",
            "The token's iat claim is in the future. Check the clocks, or widen quarkus.clerk.auth.clock-skew."),
    JWK_FAILED_TO_RESOLVE("jwk-failed-to-resolve",
            "There is nothing to verify the token with. Set quarkus.clerk.secret-key or "
                    + "quarkus.clerk.auth.jwt-key."),
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
            "Something in the extension failed that should not. Please report it with the stack trace in the log.");

    private final String code;
    private final String advice;

    AuthReason(String code, String advice) {
        this.code = code;
        this.advice = advice;
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

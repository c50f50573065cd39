package io.quarkiverse.clerk.devserver.browser;

/**
 * A browser. It is known by a token that travels in URLs too, since cookies of the application's host do not reach this one.
 *
 * @param token what it is known by
 * @param clientId of its client, on which sessions are opened; null if nobody has tried to sign in
 * @param sessionId of the session that its user has signed in to; null if nobody has
 * @param refreshToken what renews the session's tokens; null if nobody has signed in
 * @param updatedAt when somebody last signed in, in seconds; 0 if nobody has
 */
public record DevBrowser(String token, String clientId, String sessionId, String refreshToken, long updatedAt) {

    /** Without the tokens, for logs. */
    @Override
    public String toString() {
        return "DevBrowser[clientId=" + clientId + ", sessionId=" + sessionId + ", updatedAt=" + updatedAt + "]";
    }
}

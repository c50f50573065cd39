package io.quarkiverse.clerk.dev;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.Rejection;

/**
 * A request that needed somebody signed in and had nobody. Texts of strangers are cut short.
 *
 * @param time when it was answered, as ISO 8601 has it
 * @param method its HTTP method
 * @param path its path without the query, which may carry a token
 * @param status the HTTP status of the answer
 * @param authStatus {@code signed-out}, or {@code handshake} if the browser was sent to Clerk and back
 * @param reason why, as Clerk's SDKs name it
 * @param advice what that means and what to do
 * @param tokenType the kind of token that was looked for; null if one of several
 */
public record RefusedRequest(String time, String method, String path, int status, String authStatus, String reason,
        String advice, @Nullable String tokenType) {

    private static final int MAXIMUM_METHOD = 20;
    private static final int MAXIMUM_PATH = 300;

    static RefusedRequest of(Instant time, String method, String path, int status, String authStatus, Rejection rejection) {
        return new RefusedRequest(time.toString(), cut(method, MAXIMUM_METHOD), cut(path, MAXIMUM_PATH), status, authStatus,
                rejection.code(), rejection.reason().advice(),
                rejection.tokenType() == null ? null : rejection.tokenType().code());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}

package io.quarkiverse.clerk.dev;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.SessionPrincipal;

/**
 * A request that needed somebody signed in and had nobody, or somebody who may not. Texts of strangers are cut short.
 *
 * @param time when it was answered, as ISO 8601 has it
 * @param method its HTTP method
 * @param path its path without the query, which may carry a token
 * @param status the HTTP status of the answer
 * @param authStatus {@code signed-out}; {@code handshake} if the browser was sent to Clerk and back; {@code signed-in} if the
 *        caller is known and may not
 * @param reason why, as Clerk's SDKs name it; {@code forbidden} if the caller may not
 * @param advice what that means and what to do
 * @param tokenType the kind of token that was looked for, or that the caller has; null if one of several was looked for
 */
public record RefusedRequest(String time, String method, String path, int status, String authStatus, String reason,
        String advice, @Nullable String tokenType) {

    private static final int MAXIMUM_METHOD = 20;
    private static final int MAXIMUM_PATH = 300;
    private static final int MAXIMUM_CALLER = 500;

    static RefusedRequest of(Instant time, String method, String path, int status, String authStatus, Rejection rejection) {
        return new RefusedRequest(time.toString(), cut(method, MAXIMUM_METHOD), cut(path, MAXIMUM_PATH), status, authStatus,
                rejection.code(), rejection.reason().advice(),
                rejection.tokenType() == null ? null : rejection.tokenType().code());
    }

    static RefusedRequest forbidden(Instant time, String method, String path, int status, ClerkPrincipal caller) {
        return new RefusedRequest(time.toString(), cut(method, MAXIMUM_METHOD), cut(path, MAXIMUM_PATH), status, "signed-in",
                "forbidden",
                "The caller is signed in but has not all that the endpoint asks for, such as a role or a permission: "
                        + cut(abilities(caller), MAXIMUM_CALLER),
                caller.tokenType().code());
    }

    private static String abilities(ClerkPrincipal caller) {
        if (!(caller instanceof SessionPrincipal session)) {
            return caller.toString();
        }
        var organization = session.organization();
        return session.userId() + (organization == null ? " acts for no organization"
                : " acts for " + organization.id() + " with the role " + organization.role() + " and the permissions "
                        + organization.permissions());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}

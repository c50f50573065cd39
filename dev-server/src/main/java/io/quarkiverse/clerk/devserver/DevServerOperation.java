package io.quarkiverse.clerk.devserver;

import io.quarkiverse.clerk.devserver.api.Fidelity;

/**
 * An operation of the Backend API that a {@link ClerkDevServer} has.
 *
 * @param method HTTP method, in capitals
 * @param path with its variables, from the root: {@code /v1/users/{user_id}}
 * @param fidelity how much like Clerk it is
 */
public record DevServerOperation(String method, String path, Fidelity fidelity) {
}

package io.quarkiverse.clerk.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The body of a refusal.
 *
 * @param errors the reasons; empty if the body told none
 * @param clerkTraceId what Clerk's support finds the call by
 */
record ClerkErrors(List<ClerkError> errors, @Nullable String clerkTraceId) {

    static final ClerkErrors NONE = new ClerkErrors(List.of(), null);
}

package io.quarkiverse.clerk.client;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The body of a refusal.
 *
 * @param errors the reasons; empty if the body told none
 * @param clerkTraceId what Clerk's support finds the call by
 */
record ClerkErrors(List<ClerkError> errors, @Nullable String clerkTraceId) {

    static final ClerkErrors NONE = new ClerkErrors(List.of(), null);

    /** Makes a body of what was answered, which need not have been Clerk: a reason that is null is none. */
    ClerkErrors {
        errors = errors.stream().filter(Objects::nonNull).toList();
    }
}

package io.quarkiverse.clerk.client;

import java.io.Serializable;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One reason why Clerk has refused a call.
 *
 * @param code what a program looks at, such as {@code resource_not_found}
 * @param message one line for a person
 * @param longMessage more for a person; null if Clerk gave none
 * @param meta particulars, such as {@code param_name}; empty if Clerk gave none
 * @see <a href="https://clerk.com/docs/errors/overview">Clerk's list of codes</a>
 */
public record ClerkError(@Nullable String code, @Nullable String message, @Nullable String longMessage,
        Map<String, Object> meta) implements Serializable {
}

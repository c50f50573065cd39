package io.quarkiverse.clerk.auth;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The organization that a user acts for in a session.
 *
 * @param id {@code org_…}; never null
 * @param slug its name in URLs; null if the token does not say
 * @param role the key of the user's role in it, always with {@code org:} before it; null if the token does not say
 */
public record ActiveOrganization(String id, @Nullable String slug, @Nullable String role) {

    private static final String PREFIX = "org:";

    /**
     * Makes an organization, and gives the role its prefix where it has none: tokens of version 2 leave it out.
     */
    public ActiveOrganization {
        role = role == null || role.isBlank() || role.equals(PREFIX) ? null : role.startsWith(PREFIX) ? role : PREFIX + role;
    }

    /** {@return the role as Clerk writes it and, for who prefers it short, without its prefix; empty if there is none} */
    public Set<String> roles() {
        return role == null ? Set.of() : Set.of(role, role.substring(PREFIX.length()));
    }
}

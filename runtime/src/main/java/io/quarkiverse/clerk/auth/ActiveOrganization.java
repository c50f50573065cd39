package io.quarkiverse.clerk.auth;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The organization that a user acts for in a session.
 *
 * @param id {@code org_…}; never null
 * @param slug its name in URLs; null if the token does not say
 * @param role the key of the user's role in it, always with one {@code org:} before it; null if the token does not say
 * @param permissions what the user may do in it, such as {@code org:reports:read}, in the order of the token; empty if the
 *        token grants nothing
 */
public record ActiveOrganization(String id, @Nullable String slug, @Nullable String role, List<String> permissions) {

    private static final String PREFIX = "org:";

    /**
     * Makes an organization, and gives the role its prefix where it has none: tokens of version 2 leave it out.
     */
    public ActiveOrganization {
        role = role == null || withoutPrefix(role).isBlank() ? null : withPrefix(role);
        permissions = List.copyOf(permissions);
    }

    /** {@return the role as Clerk writes it and, for who prefers it short, without its prefix; empty if there is none} */
    public Set<String> roles() {
        return role == null ? Set.of() : Set.of(role, withoutPrefix(role));
    }

    boolean hasRole(String asked) {
        return withPrefix(asked).equals(role);
    }

    boolean hasPermission(String asked) {
        return permissions.contains(withPrefix(asked));
    }

    private static String withPrefix(String key) {
        return PREFIX + withoutPrefix(key);
    }

    private static String withoutPrefix(String key) {
        int start = 0;
        while (key.startsWith(PREFIX, start)) {
            start += PREFIX.length();
        }
        return key.substring(start);
    }
}

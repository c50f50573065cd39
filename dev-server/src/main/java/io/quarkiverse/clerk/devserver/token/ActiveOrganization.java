package io.quarkiverse.clerk.devserver.token;

/**
 * The organization that a session's user acts for.
 *
 * @param role the user's role in it, with its prefix: {@code org:admin}
 */
public record ActiveOrganization(String id, String slug, String role) {
}

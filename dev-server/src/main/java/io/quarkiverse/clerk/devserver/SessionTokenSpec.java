package io.quarkiverse.clerk.devserver;

import java.time.Duration;
import java.util.Objects;

import io.quarkiverse.clerk.devserver.resource.session.DevTokens;
import io.quarkiverse.clerk.devserver.token.SessionTokens;

/**
 * Which session token to make.
 *
 * @param user id, email address or username; never null
 * @param organization id or slug of the active organization; null for the first that the user joined, if there is one;
 *        {@link #NO_ORGANIZATION} for none
 * @param lifetime how long the token is valid, in whole seconds, at least one; never null
 */
public record SessionTokenSpec(String user, String organization, Duration lifetime) {

    /** Instead of an organization: the token has none. */
    public static final String NO_ORGANIZATION = DevTokens.NO_ORGANIZATION;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the lifetime is shorter than a second
     */
    public SessionTokenSpec {
        Objects.requireNonNull(user, "user");
        if (lifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("lifetime must be at least one second: " + lifetime);
        }
    }

    /** A token with the user's first organization, valid for 60 seconds. */
    public static SessionTokenSpec of(String user) {
        return new SessionTokenSpec(user, null, Duration.ofSeconds(SessionTokens.DEFAULT_SECONDS));
    }

    /** The same with another organization, by id or slug. */
    public SessionTokenSpec withOrganization(String newOrganization) {
        return new SessionTokenSpec(user, newOrganization, lifetime);
    }

    /** The same without an organization. */
    public SessionTokenSpec withoutOrganization() {
        return withOrganization(NO_ORGANIZATION);
    }

    /** The same with another lifetime. */
    public SessionTokenSpec withLifetime(Duration newLifetime) {
        return new SessionTokenSpec(user, organization, newLifetime);
    }
}

package io.quarkiverse.clerk.devserver;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Which API key, OAuth access token or M2M token to make.
 *
 * @param subject whose: {@code user_…}, {@code org_…} or {@code mch_…}, which need not exist; never null
 * @param scopes what it is good for; never null
 * @param lifetime how long it is valid, in whole seconds; null if it does not expire; zero for one that has expired already
 */
public record MachineTokenSpec(String subject, List<String> scopes, Duration lifetime) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the subject is empty or the lifetime negative
     */
    public MachineTokenSpec {
        scopes = List.copyOf(scopes);
        if (Objects.requireNonNull(subject, "subject").isEmpty()) {
            throw new IllegalArgumentException("subject must not be empty");
        }
        if (lifetime != null && lifetime.isNegative()) {
            throw new IllegalArgumentException("lifetime must not be negative: " + lifetime);
        }
    }

    /** A token without scopes that does not expire. */
    public static MachineTokenSpec of(String subject) {
        return new MachineTokenSpec(subject, List.of(), null);
    }

    /** The same with these scopes instead. */
    public MachineTokenSpec withScopes(String... newScopes) {
        return new MachineTokenSpec(subject, List.of(newScopes), lifetime);
    }

    /** The same with another lifetime; null for a token that does not expire. */
    public MachineTokenSpec withLifetime(Duration newLifetime) {
        return new MachineTokenSpec(subject, scopes, newLifetime);
    }
}

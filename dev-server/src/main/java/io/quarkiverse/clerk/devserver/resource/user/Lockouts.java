package io.quarkiverse.clerk.devserver.resource.user;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Secrets;

/**
 * Users who are locked, and until when. The end is not part of the document: of that, Clerk shows the seconds that are left.
 */
final class Lockouts {

    /** Clerk's, unless an instance has another. */
    private static final Duration LASTS = Duration.ofHours(1);

    /** Clerk's, likewise. */
    private static final int MAX_FAILURES = 100;

    private static final String LOCKED = "locked";

    private final Secrets ends;
    private final Secrets failures;
    private final Clock clock;

    Lockouts(Instance instance) {
        this.ends = Secrets.of("user", "lockout_end", instance.store());
        this.failures = Secrets.of("user", "verification_failures", instance.store());
        this.clock = instance.clock();
    }

    void lock(ObjectNode user) {
        user.put(LOCKED, true);
        ends.set(user.path("id").asText(), String.valueOf(clock.millis() + LASTS.toMillis()));
    }

    void unlock(ObjectNode user) {
        user.put(LOCKED, false);
        ends.remove(user.path("id").asText());
        forget(user);
    }

    /** Counts that somebody has tried in vain to pass for the user, and tells whether that was once too often. */
    boolean countFailure(JsonNode user) {
        String id = user.path("id").asText();
        int before = failures(user);
        // The lock that the last ones led to is over.
        int count = before >= MAX_FAILURES ? 1 : before + 1;
        failures.set(id, String.valueOf(count));
        return count >= MAX_FAILURES;
    }

    /** The user has come in: earlier failures do not count any more. */
    void forget(JsonNode user) {
        failures.remove(user.path("id").asText());
    }

    private int failures(JsonNode user) {
        return failures.get(user.path("id").asText()).map(Integer::parseInt).orElse(0);
    }

    /** Whether the user still is locked. */
    boolean isLocked(JsonNode user) {
        return user.path(LOCKED).booleanValue() && left(user).filter(left -> left <= 0).isEmpty();
    }

    /** What is left of the user's lock, in milliseconds. */
    private Optional<Long> left(JsonNode user) {
        return ends.get(user.path("id").asText()).map(end -> Long.parseLong(end) - clock.millis());
    }

    /** Says whether the user still is locked and, if so, for how long. */
    void fillIn(ObjectNode view) {
        boolean locked = isLocked(view);
        view.put(LOCKED, locked).put("verification_attempts_remaining", MAX_FAILURES - failures(view));
        if (locked) {
            left(view).ifPresent(
                    left -> view.put("lockout_expires_in_seconds", Duration.ofMillis(left + 999).toSeconds()));
        }
    }
}

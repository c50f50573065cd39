package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_KID_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.JWK_REMOTE_FAILED_TO_LOAD;
import static io.quarkiverse.clerk.auth.AuthReason.UNEXPECTED_ERROR;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend;
import io.smallrye.mutiny.Uni;

/**
 * The published keys of one instance. They are fetched when the first token comes, one fetch at a time whoever waits for it;
 * a new set replaces the old one whole, so that a withdrawn key is gone.
 */
final class JwksSigningKeys implements SigningKeys {

    /** How long a set is used without looking for a new one. */
    static final Duration FRESH = Duration.ofMinutes(5);
    /** How long a set is used while no new one can be had: an outage of Clerk's is not to become ours at once. */
    static final Duration USABLE = Duration.ofHours(1);
    /** Between two fetches: key ids come from strangers, who could otherwise make us fetch for every request. */
    static final Duration INTERVAL = Duration.ofSeconds(30);
    /** Between two fetches while there is no key to use at all. */
    static final Duration INTERVAL_WITHOUT_KEYS = Duration.ofSeconds(2);
    /** How long a fetch may take with all its attempts, and requests wait for it. */
    static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Backend backend;
    private final Backend.Call jwks;
    private final Clock clock;
    private final Function<Duration, Uni<Void>> wait;
    private final OutageLog log;
    private final AtomicReference<@Nullable Uni<KeySet>> fetching = new AtomicReference<>();
    private volatile KeySet current = KeySet.NEVER_LOADED;
    private volatile AuthReason lastFailure = JWK_REMOTE_FAILED_TO_LOAD;
    private volatile long lastFetchAt = KeySet.NEVER_LOADED.loadedAt();

    /**
     * Makes keys.
     *
     * @param backend how Clerk is reached
     * @param jwks the call for the keys
     * @param clock what time it is
     * @param wait waits for a duration
     */
    JwksSigningKeys(Backend backend, Backend.Call jwks, Clock clock, Function<Duration, Uni<Void>> wait) {
        this.backend = backend;
        this.jwks = jwks;
        this.clock = clock;
        this.wait = wait;
        this.log = new OutageLog(clock);
    }

    @Override
    public @Nullable SigningKey peek(@Nullable String kid) {
        var known = current;
        return kid != null && known.isYoungerThan(FRESH.toMillis(), clock.millis()) ? known.keys().get(kid) : null;
    }

    @Override
    public Uni<SigningKey> find(@Nullable String kid) {
        return Uni.createFrom().deferred(() -> {
            var known = current;
            long now = clock.millis();
            if (kid != null && known.keys().containsKey(kid) && known.isYoungerThan(FRESH.toMillis(), now)) {
                return Uni.createFrom().item(known);
            }
            // Not the known ones after this: a fetch of somebody else's may have ended in between.
            return mayFetch(known, now) ? fetch().onFailure().recoverWithItem(() -> current) : Uni.createFrom().item(current);
        }).map(keys -> pick(keys, kid));
    }

    private boolean mayFetch(KeySet known, long now) {
        return fetching.get() != null || isDue(known, now);
    }

    private boolean isDue(KeySet known, long now) {
        var interval = isUsable(known, now) ? INTERVAL : INTERVAL_WITHOUT_KEYS;
        return now - lastFetchAt >= interval.toMillis();
    }

    private SigningKey pick(KeySet keys, @Nullable String kid) {
        Refused.unless(isUsable(keys, clock.millis()), lastFailure);
        var key = kid == null ? null : keys.keys().get(kid);
        Refused.unless(key != null, JWK_KID_MISMATCH);
        return key;
    }

    private static boolean isUsable(KeySet keys, long now) {
        return keys.isYoungerThan(USABLE.toMillis(), now);
    }

    /** Whoever comes while a fetch is on its way waits for that one. Nothing happens before the first subscription. */
    private Uni<KeySet> fetch() {
        return fetching.updateAndGet(already -> already != null ? already
                : Uni.createFrom().deferred(this::fetchNow)
                        .onFailure().invoke(this::failed)
                        .eventually(() -> fetching.set(null))
                        .memoize().indefinitely());
    }

    private Uni<KeySet> fetchNow() {
        var known = current;
        long now = clock.millis();
        if (!isDue(known, now)) {
            // Another fetch has ended since this one was found to be due.
            return Uni.createFrom().item(known);
        }
        lastFetchAt = now;
        var attempts = attempt(1, Duration.ZERO);
        var tooLate = wait.apply(TIMEOUT).<Backend.Answer> map(waited -> {
            throw new Refused(UNEXPECTED_ERROR);
        });
        return Uni.join().first(attempts, tooLate).toTerminate()
                .map(answer -> KeySet.of(answer, clock.millis()))
                .invoke(keys -> current = keys);
    }

    private Uni<Backend.Answer> attempt(int number, Duration waited) {
        return backend.send(jwks)
                .onItem().transformToUni(answer -> Retries.isWorthwhile(answer)
                        ? again(number, waited, answer, Uni.createFrom().item(answer))
                        : Uni.createFrom().item(answer))
                .onFailure(failure -> !(failure instanceof Refused))
                .recoverWithUni(
                        failure -> again(number, waited, null, Uni.createFrom().failure(new Refused(UNEXPECTED_ERROR))));
    }

    /** Tries again where there is time for it. */
    private Uni<Backend.Answer> again(int number, Duration waited, Backend.@Nullable Answer answer, Uni<Backend.Answer> end) {
        var delay = Retries.delay(number, answer);
        var total = waited.plus(delay);
        return number == Retries.ATTEMPTS || total.compareTo(TIMEOUT) >= 0 ? end
                : wait.apply(delay).flatMap(now -> attempt(number + 1, total));
    }

    private void failed(Throwable failure) {
        lastFailure = failure instanceof Refused refused ? refused.reason() : UNEXPECTED_ERROR;
        log.warn("Clerk's signing keys could not be fetched", lastFailure);
    }
}

package io.quarkiverse.clerk.auth.token;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
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
    /** How long a fetch may take, and requests wait for it. */
    static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(JwksSigningKeys.class);

    private final JwksSource source;
    private final Clock clock;
    private final Duration timeout;
    private final AtomicReference<@Nullable Uni<KeySet>> fetching = new AtomicReference<>();
    private volatile KeySet current = KeySet.NEVER_LOADED;
    private volatile AuthReason lastFailure = AuthReason.JWK_REMOTE_FAILED_TO_LOAD;
    private volatile long lastFetchAt = KeySet.NEVER_LOADED.loadedAt();

    JwksSigningKeys(JwksSource source, Clock clock, Duration timeout) {
        this.source = source;
        this.clock = clock;
        this.timeout = timeout;
    }

    @Override
    public Uni<SigningKey> find(@Nullable String kid) {
        if (kid == null) {
            return Uni.createFrom().failure(new Refused(AuthReason.JWK_KID_MISMATCH));
        }
        return Uni.createFrom().deferred(() -> {
            var known = current;
            long now = clock.millis();
            if (known.keys().containsKey(kid) && known.isYoungerThan(FRESH.toMillis(), now)) {
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

    private SigningKey pick(KeySet keys, String kid) {
        Refused.unless(isUsable(keys, clock.millis()), lastFailure);
        var key = keys.keys().get(kid);
        Refused.unless(key != null, AuthReason.JWK_KID_MISMATCH);
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
        return source.fetch()
                .ifNoItem().after(timeout).fail()
                .map(answer -> KeySet.of(answer, clock.millis()))
                .invoke(keys -> current = keys);
    }

    private void failed(Throwable failure) {
        lastFailure = failure instanceof Refused refused ? refused.reason() : AuthReason.JWK_REMOTE_FAILED_TO_LOAD;
        LOG.warnf("Clerk's signing keys could not be fetched (%s). %s", lastFailure.code(), lastFailure.advice());
    }
}

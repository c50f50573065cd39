package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.COMPLETED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;

import java.time.Duration;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.mutiny.redis.client.Response;

/**
 * Remembers messages in Redis, for all nodes together: the key {@code clerk:webhook:<id>} holds the token of who is at it, or
 * says that it was delivered. It is as safe as what Redis is told to keep: one that loses its data lets a message be delivered
 * twice.
 */
public final class RedisWebhookStore implements WebhookStore {

    /** In place of a token, and no token. */
    private static final String DELIVERED = "delivered";

    /** Whoever comes too late finds the token of another there, or that it was delivered. */
    private static final String COMPLETE = """
            local token = redis.call('GET', KEYS[1])
            if not token or token == ARGV[1] then
                redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
            end""";

    private static final String RELEASE = """
            if redis.call('GET', KEYS[1]) == ARGV[1] then
                redis.call('DEL', KEYS[1])
            end""";

    private static final long BUSY_MILLIS = 5_000;

    private final ReactiveRedisDataSource redis;
    private final StorePatience patience;

    /** Makes a store in a Redis. */
    public RedisWebhookStore(ReactiveRedisDataSource redis) {
        this(redis, StorePatience.USUAL.limit());
    }

    /**
     * Makes the same, with another patience.
     *
     * @param patience how long Redis may take to answer; in place of 5 seconds
     */
    public RedisWebhookStore(ReactiveRedisDataSource redis, Duration patience) {
        this.redis = redis;
        this.patience = new StorePatience(patience);
    }

    @Override
    public Uni<WebhookClaim> claim(String id, Duration timeout) {
        var claim = WebhookClaim.granted(id);
        return patience.limit(execute("SET", key(id), claim.token(), "NX", "PX", millis(timeout))
                .flatMap(set -> set != null ? Uni.createFrom().item(claim) : refused(claim)), this);
    }

    /** What has vanished since is claimed when the message comes again. */
    private Uni<WebhookClaim> refused(WebhookClaim claim) {
        return execute("GET", key(claim.id()))
                .map(found -> claim.but(found != null && found.toString().equals(DELIVERED) ? COMPLETED : IN_PROGRESS));
    }

    @Override
    public Uni<Void> complete(WebhookClaim claim, Duration retention) {
        return patience.limit(execute("EVAL", COMPLETE, "1", key(claim.id()), claim.token(), DELIVERED, millis(retention)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> release(WebhookClaim claim) {
        return patience.limit(execute("EVAL", RELEASE, "1", key(claim.id()), claim.token())).replaceWithVoid();
    }

    /** The client lets only few wait for a connection, and refuses the others before it has sent anything. */
    private Uni<Response> execute(String command, String... arguments) {
        return redis.execute(command, arguments).onFailure(ConnectionPoolTooBusyException.class).retry()
                .withBackOff(Duration.ofMillis(5), Duration.ofMillis(100)).expireIn(BUSY_MILLIS);
    }

    private static String key(String id) {
        return "clerk:webhook:" + id;
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}

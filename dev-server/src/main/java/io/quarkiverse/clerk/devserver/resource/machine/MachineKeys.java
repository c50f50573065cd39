package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** The secret keys of machines. Used only while the store is locked. */
public final class MachineKeys {

    private static final int KEY_LENGTH = 42;
    private static final String OWNER = "owner_id";
    private static final String VALUE = "value";
    private static final String EXPIRES_AT = "expires_at";

    private final Secrets current;
    /** Kept like those in {@link Secrets}, apart from what answers show; a machine may have several. */
    private final Documents previous;
    private final Clock clock;

    /** The keys of an instance's machines. */
    public MachineKeys(Instance instance) {
        this.current = Secrets.of(Machines.KIND, "secret_key", instance.store());
        this.previous = instance.store().documents("machine previous_secret_key").ownedBy(Machines.KIND, OWNER);
        this.clock = instance.clock();
    }

    /** The id of the machine whose key this is, or was until it was replaced not long ago. */
    public Optional<String> ownerOf(String key) {
        return current.ownerOf(key).or(() -> previous.by(VALUE).first(key)
                .filter(old -> old.path(EXPIRES_AT).longValue() > clock.millis())
                .map(old -> old.path(OWNER).textValue()));
    }

    /** The machine's key. */
    String get(String machineId) {
        return current.get(machineId).orElseThrow();
    }

    /** Gives the machine a key, in the place of the one it had. */
    String set(String machineId) {
        String key = "ak_" + Ids.random(KEY_LENGTH);
        current.set(machineId, key);
        return key;
    }

    /** The same, but the one it had stays good for a while, too. */
    String rotate(String machineId, Duration previousLifetime) {
        long now = clock.millis();
        previous.removeIf(old -> old.path(EXPIRES_AT).longValue() <= now);
        ObjectNode old = Json.object().put("id", Ids.next("previous")).put(OWNER, machineId).put(VALUE, get(machineId))
                .put(EXPIRES_AT, now + previousLifetime.toMillis());
        previous.add(old);
        return set(machineId);
    }
}

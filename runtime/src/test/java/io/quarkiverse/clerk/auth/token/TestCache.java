package io.quarkiverse.clerk.auth.token;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** A cache that shows what it is given and, unless told otherwise, gives it back for ever. */
class TestCache implements MachineTokenCache {

    final Map<String, String> answers = new LinkedHashMap<>();
    final Map<String, Duration> timesToLive = new LinkedHashMap<>();

    @Override
    public Uni<@Nullable String> get(String key) {
        return Uni.createFrom().item(answers.get(key));
    }

    @Override
    public Uni<Void> put(String key, String answer, Duration timeToLive) {
        answers.put(key, answer);
        timesToLive.put(key, timeToLive);
        return Uni.createFrom().voidItem();
    }
}

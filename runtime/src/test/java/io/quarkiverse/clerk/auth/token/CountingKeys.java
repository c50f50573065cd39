package io.quarkiverse.clerk.auth.token;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.TestKeys;
import io.smallrye.mutiny.Uni;

/** Keys that count how often a signature is about to be checked, and that can be taken away. */
final class CountingKeys implements SigningKeys {

    private final AtomicInteger searches = new AtomicInteger();
    private volatile @Nullable SigningKey key = key(TestKeys.publicHalf(TestKeys.INSTANCE));

    static SigningKey key(RSAPublicKey key) {
        return new SigningKey(key, Set.of("RS256"));
    }

    @Override
    public Uni<SigningKey> find(@Nullable String kid) {
        searches.incrementAndGet();
        return key != null ? Uni.createFrom().item(key)
                : Uni.createFrom().failure(new Refused(AuthReason.JWK_KID_MISMATCH));
    }

    @Override
    public @Nullable SigningKey peek(@Nullable String kid) {
        return key;
    }

    void replaceBy(@Nullable SigningKey other) {
        key = other;
    }

    int searches() {
        return searches.get();
    }
}

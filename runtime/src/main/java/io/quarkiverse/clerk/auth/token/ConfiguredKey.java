package io.quarkiverse.clerk.auth.token;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/**
 * The one key that stands in the configuration, for tokens that name any key or none.
 *
 * @param key the key
 */
record ConfiguredKey(SigningKey key) implements SigningKeys {

    @Override
    public Uni<SigningKey> find(@Nullable String kid) {
        return Uni.createFrom().item(key);
    }

    @Override
    public SigningKey peek(@Nullable String kid) {
        return key;
    }
}

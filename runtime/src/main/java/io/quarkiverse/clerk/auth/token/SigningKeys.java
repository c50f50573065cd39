package io.quarkiverse.clerk.auth.token;

import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend;
import io.smallrye.mutiny.Uni;

/** Where the key that a token names is found: those of one instance. */
public interface SigningKeys {

    /**
     * Finds a key.
     *
     * @param kid its id, as the token's header has it; null if it has none
     * @return the key; fails with {@link Refused} if there is none
     */
    Uni<SigningKey> find(@Nullable String kid);

    /**
     * Looks a key up without waiting for anything.
     *
     * @param kid its id, as the token's header has it; null if it has none
     * @return the key; null if it is not known, or has not been looked for in a while
     */
    @Nullable
    SigningKey peek(@Nullable String kid);

    /**
     * One key for all tokens, whatever key id they name.
     *
     * @param key the key that stands in the configuration
     * @return keys that need no network
     */
    static SigningKeys of(RSAPublicKey key) {
        return new FixedSigningKey(new SigningKey(key, Set.of("RS256")));
    }

    /**
     * The keys that an instance publishes, fetched when they are first needed.
     *
     * @param backend how Clerk is reached
     * @param jwks the call for the keys
     * @param clock what time it is
     * @return keys that are kept and renewed
     */
    static SigningKeys of(Backend backend, Backend.Call jwks, Clock clock) {
        return new JwksSigningKeys(backend, jwks, clock,
                duration -> Uni.createFrom().voidItem().onItem().delayIt().by(duration));
    }

    /** {@return no keys at all, so that no token is accepted} */
    static SigningKeys none() {
        return new NoSigningKeys();
    }

    /** One key. */
    record FixedSigningKey(SigningKey key) implements SigningKeys {

        @Override
        public Uni<SigningKey> find(@Nullable String kid) {
            return Uni.createFrom().item(key);
        }

        @Override
        public SigningKey peek(@Nullable String kid) {
            return key;
        }
    }

    /** No key. */
    record NoSigningKeys() implements SigningKeys {

        @Override
        public Uni<SigningKey> find(@Nullable String kid) {
            return Uni.createFrom().failure(new Refused(AuthReason.JWK_FAILED_TO_RESOLVE));
        }

        @Override
        public @Nullable SigningKey peek(@Nullable String kid) {
            return null;
        }
    }
}

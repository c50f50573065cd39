package io.quarkiverse.clerk.auth.token;

import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.smallrye.mutiny.Uni;

/** Where the key that a token names is found. */
@FunctionalInterface
public interface SigningKeys {

    /**
     * Finds a key.
     *
     * @param kid its id, as the token's header has it; null if it has none
     * @return the key; fails with {@link Refused} if there is none
     */
    Uni<SigningKey> find(@Nullable String kid);

    @Nullable
    default SigningKey peek(@Nullable String kid) {
        return null;
    }

    /**
     * One key for all tokens, whatever key id they name.
     *
     * @param key the key that stands in the configuration
     * @return keys that need no network
     */
    static SigningKeys of(RSAPublicKey key) {
        return new ConfiguredKey(new SigningKey(key, Set.of("RS256")));
    }

    /**
     * The keys that the instance publishes, fetched when they are first needed.
     *
     * @param source where they are fetched
     * @param clock what time it is
     * @return keys that are kept and renewed
     */
    static SigningKeys of(JwksSource source, Clock clock) {
        return new JwksSigningKeys(source, clock, JwksSigningKeys.TIMEOUT);
    }

    static SigningKeys of(io.quarkiverse.clerk.auth.Backend backend, io.quarkiverse.clerk.auth.Backend.Call jwks, Clock clock) {
        return of(() -> backend.send(jwks).map(a -> new JwksSource.Answer(a.status(), a.body())), clock);
    }

    /** {@return no keys at all, so that no token is accepted} */
    static SigningKeys none() {
        return kid -> Uni.createFrom().failure(new Refused(AuthReason.JWK_FAILED_TO_RESOLVE));
    }
}

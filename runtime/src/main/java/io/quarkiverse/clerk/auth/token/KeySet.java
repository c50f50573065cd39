package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_REMOTE_FAILED_TO_LOAD;
import static io.quarkiverse.clerk.auth.AuthReason.SECRET_KEY_INVALID;

import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

import io.quarkiverse.clerk.config.RsaPublicKeyPem;

/**
 * The keys of an instance at a time.
 *
 * @param keys by key id
 * @param loadedAt when they were fetched, in milliseconds
 */
record KeySet(Map<String, SigningKey> keys, long loadedAt) {

    static final KeySet NEVER_LOADED = new KeySet(Map.of(), Long.MIN_VALUE / 2);

    /**
     * Reads what was answered.
     *
     * @throws Refused with the reason, if that is no set of keys
     */
    static KeySet of(JwksSource.Answer answer, long now) {
        Refused.unless(answer.status() != 401, SECRET_KEY_INVALID);
        Refused.unless(answer.status() == 200, JWK_REMOTE_FAILED_TO_LOAD);
        try {
            var keys = new HashMap<String, SigningKey>();
            for (var key : new JsonWebKeySet(answer.body()).getJsonWebKeys()) {
                if (key.getKeyId() != null && key instanceof RsaJsonWebKey rsa && isLongEnough(rsa.getRsaPublicKey())) {
                    keys.put(key.getKeyId(), new SigningKey(rsa.getRsaPublicKey(), algorithms(key)));
                }
            }
            Refused.unless(!keys.isEmpty(), JWK_REMOTE_FAILED_TO_LOAD);
            return new KeySet(Map.copyOf(keys), now);
        } catch (JoseException noKeySet) {
            throw new Refused(JWK_REMOTE_FAILED_TO_LOAD);
        }
    }

    boolean isYoungerThan(long millis, long now) {
        return now - loadedAt < millis;
    }

    private static boolean isLongEnough(RSAPublicKey key) {
        return key.getModulus().bitLength() >= RsaPublicKeyPem.MINIMUM_BITS;
    }

    private static Set<String> algorithms(JsonWebKey key) {
        if (key.getUse() != null && !key.getUse().equals("sig")) {
            return Set.of();
        }
        return key.getAlgorithm() == null ? SigningKey.ALGORITHMS : Set.of(key.getAlgorithm());
    }
}

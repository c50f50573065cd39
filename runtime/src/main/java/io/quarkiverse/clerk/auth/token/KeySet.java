package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_REMOTE_FAILED_TO_LOAD;
import static io.quarkiverse.clerk.auth.AuthReason.SECRET_KEY_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.UNEXPECTED_ERROR;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.config.RsaPublicKeyPem;

/**
 * The keys of an instance at a time.
 *
 * @param keys by key id
 * @param loadedAt when they were fetched, in milliseconds
 */
record KeySet(Map<String, SigningKey> keys, long loadedAt) {

    static final KeySet NEVER_LOADED = new KeySet(Map.of(), Long.MIN_VALUE / 2);

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * Reads what was answered.
     *
     * @throws Refused with the reason, if that is no set of keys
     */
    static KeySet of(Backend.Answer answer, long now) {
        var json = json(answer.body());
        Refused.unless(answer.status() != 401 || !json.at("/errors/0/code").asText().equals("clerk_key_invalid"),
                SECRET_KEY_INVALID);
        Refused.unless(answer.status() == 200, JWK_REMOTE_FAILED_TO_LOAD);
        var keys = new HashMap<String, SigningKey>();
        for (var key : json.path("keys")) {
            if (key.path("kid").isTextual()) {
                add(keys, key);
            }
        }
        // One without a single key would take the good ones that are in use away.
        Refused.unless(!keys.isEmpty(), JWK_REMOTE_FAILED_TO_LOAD);
        return new KeySet(Map.copyOf(keys), now);
    }

    boolean isYoungerThan(long millis, long now) {
        return now - loadedAt < millis;
    }

    /** One that cannot be read keeps nobody from using the others. */
    private static void add(Map<String, SigningKey> keys, JsonNode node) {
        try {
            var key = JsonWebKey.Factory.newJwk(node.toString());
            if (key instanceof PublicJsonWebKey publicKey) {
                keys.put(key.getKeyId(), new SigningKey(publicKey.getPublicKey(), algorithms(publicKey)));
            }
        } catch (JoseException unreadable) {
            keys.remove(node.path("kid").textValue());
        }
    }

    private static Set<String> algorithms(PublicJsonWebKey key) {
        boolean usable = key.getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= RsaPublicKeyPem.MINIMUM_BITS
                && (key.getUse() == null || key.getUse().equals("sig"));
        if (!usable) {
            return Set.of();
        }
        return key.getAlgorithm() == null ? SigningKey.ALGORITHMS : Set.of(key.getAlgorithm());
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            throw new Refused(UNEXPECTED_ERROR);
        }
    }
}

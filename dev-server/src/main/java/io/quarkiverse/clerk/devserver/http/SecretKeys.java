package io.quarkiverse.clerk.devserver.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.clerk.devserver.api.ApiException;

/** The secret keys of the instance and of its machines. Not a record, whose text would show them. */
public final class SecretKeys {

    private static final String SCHEME = "Bearer ";

    private final byte[] instanceKey;
    private final Function<String, Optional<String>> machines;

    /**
     * @param instanceKey what callers must present
     * @param machines the id of the machine that has this secret key
     */
    public SecretKeys(String instanceKey, Function<String, Optional<String>> machines) {
        this.instanceKey = instanceKey.getBytes(StandardCharsets.UTF_8);
        this.machines = machines;
    }

    /**
     * Checks a request's Authorization header; null if there is none.
     *
     * @return the id of the machine whose key it is; empty if it is that of the instance
     * @throws ApiException (401) unless it bears a key
     */
    Optional<String> require(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw ApiException.unauthenticated();
        }
        String key = authorization.substring(SCHEME.length()).trim();
        // In constant time: the time until the first difference would let a guesser find the key character by character.
        if (MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), instanceKey)) {
            return Optional.empty();
        }
        // Found by its hash code, which tells a guesser nothing about how much of the key is right.
        return Optional.of(machines.apply(key).orElseThrow(ApiException::wrongKey));
    }
}

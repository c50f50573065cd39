package io.quarkiverse.clerk.devserver.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import io.quarkiverse.clerk.devserver.api.ApiException;

/** The instance's secret key. Not a record, whose text would show it. */
public final class SecretKey {

    private static final String SCHEME = "Bearer ";

    private final byte[] key;

    /** @param key what callers must present */
    public SecretKey(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Checks a request's Authorization header; null if there is none.
     *
     * @throws ApiException (401) unless it bears the key
     */
    void require(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw ApiException.unauthenticated();
        }
        byte[] given = authorization.substring(SCHEME.length()).trim().getBytes(StandardCharsets.UTF_8);
        // In constant time: the time until the first difference would let a guesser find the key character by character.
        if (!MessageDigest.isEqual(given, key)) {
            throw ApiException.wrongKey();
        }
    }
}

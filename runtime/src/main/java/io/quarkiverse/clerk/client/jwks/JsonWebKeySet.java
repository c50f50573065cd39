package io.quarkiverse.clerk.client.jwks;

import java.util.List;

/**
 * A JSON Web Key Set (RFC 7517 section 5).
 *
 * @param keys the keys in use; never null
 */
public record JsonWebKeySet(List<JsonWebKey> keys) {
}

package io.quarkiverse.clerk.client.jwttemplates;

import java.time.Instant;
import java.util.Map;

/**
 * FIXME
 *
 * @param object always {@code jwt_template}
 * @param id FIXME
 * @param name FIXME
 * @param claims FIXME
 * @param lifetime FIXME
 * @param allowedClockSkew FIXME
 * @param customSigningKey FIXME
 * @param signingAlgorithm FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record JwtTemplate(String object, String id, String name, Map<String, Object> claims, int lifetime, int allowedClockSkew,
        boolean customSigningKey, String signingAlgorithm, Instant createdAt, Instant updatedAt) {
}

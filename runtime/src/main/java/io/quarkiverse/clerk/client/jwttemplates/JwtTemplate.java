package io.quarkiverse.clerk.client.jwttemplates;

import java.time.Instant;
import java.util.Map;

/**
 * What tokens for other services are made from.
 *
 * @param object always {@code jwt_template}
 * @param id {@code jtmp_…}
 * @param name what front ends ask for it by
 * @param claims what its tokens say, as JSON in which Clerk fills in variables such as <code>{{user.id}}</code>
 * @param lifetime for how many seconds its tokens can be used
 * @param allowedClockSkew by how many seconds its tokens may be used too early
 * @param customSigningKey whether its tokens are signed with a key of their own
 * @param signingAlgorithm which algorithm its tokens are signed with, such as {@code RS256}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record JwtTemplate(String object, String id, String name, Map<String, Object> claims, int lifetime, int allowedClockSkew,
        boolean customSigningKey, String signingAlgorithm, Instant createdAt, Instant updatedAt) {
}

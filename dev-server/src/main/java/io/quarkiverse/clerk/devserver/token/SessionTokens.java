package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * Writes session tokens, version 2 of Clerk's claims.
 *
 * @param issuer asked for each token: the port, and with it the issuer, is known only once the server listens
 */
public record SessionTokens(SigningKey key, Supplier<String> issuer, Clock clock) {

    /** How long a token is valid unless somebody says otherwise, like Clerk. */
    public static final int DEFAULT_SECONDS = 60;

    /** Marks session tokens among Clerk's kinds of JWT. */
    private static final String CATEGORY = "cl_B7d4PD111AAA";

    /** Tokens are valid from a little before they are made, for verifiers whose clocks are late. */
    private static final int SKEW_SECONDS = 10;

    private static final int JTI_LENGTH = 20;
    private static final String ROLE_PREFIX = "org:";

    /** A signed token for the session, valid for so many seconds from now. */
    public String mint(ObjectNode session, Optional<ActiveOrganization> organization, long seconds) {
        ObjectNode header = Json.object()
                .put("alg", "RS256").put("cat", CATEGORY).put("kid", key.id()).put("typ", "JWT");
        long now = clock.instant().getEpochSecond();
        ObjectNode claims = Json.object()
                .put("v", 2)
                .put("iss", issuer.get())
                .put("sub", session.path("user_id").asText())
                .put("sid", session.path("id").asText())
                .put("iat", now)
                .put("nbf", now - SKEW_SECONDS)
                .put("exp", now + seconds)
                .put("jti", Ids.random(JTI_LENGTH))
                .put("sts", session.path("status").asText());
        // Minutes since the first and second factor were verified; -1: there is no second.
        claims.putArray("fva").add(0).add(-1);
        organization.ifPresent(active -> addOrganization(active, claims));
        return key.sign(header, claims);
    }

    private static void addOrganization(ActiveOrganization organization, ObjectNode claims) {
        claims.put("fea", "o:" + Roles.FEATURE);
        claims.putObject("o")
                .put("id", organization.id())
                .put("slg", organization.slug())
                .put("rol", organization.role().substring(ROLE_PREFIX.length()))
                .put("per", String.join(",", Roles.ACTIONS))
                .put("fpm", String.valueOf(Roles.mask(organization.role())));
    }
}

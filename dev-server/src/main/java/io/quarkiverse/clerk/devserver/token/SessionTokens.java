package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * Writes session tokens.
 *
 * @param issuer asked for each token: the port, and with it the issuer, is known only once the server listens
 */
public record SessionTokens(SigningKeys keys, Supplier<String> issuer, Clock clock) {

    /** How long a token is valid unless somebody says otherwise, like Clerk. */
    public static final int DEFAULT_SECONDS = 60;

    /** Marks session tokens among Clerk's kinds of JWT. */
    private static final String CATEGORY = "cl_B7d4PD111AAA";

    /** Tokens are valid from a little before they are made, for verifiers whose clocks are late. */
    private static final int SKEW_SECONDS = 10;

    private static final int JTI_LENGTH = 20;

    /**
     * A token for the session.
     *
     * @param organization null for none
     * @param seconds for how long it is valid, from when it is made
     * @param shape how it differs from the usual one
     */
    public String mint(ObjectNode session, ActiveOrganization organization, long seconds, TokenShape shape) {
        SigningKey key = keys.current();
        ObjectNode header = Json.object().put("alg", shape.signedBy().algorithm()).put("cat", CATEGORY).put("kid", key.id())
                .put("typ", "JWT");
        long made = clock.instant().getEpochSecond() - shape.ageSeconds();
        SessionClaims said = new SessionClaims(session.path("user_id").asText(), session.path("id").asText(),
                session.path("status").asText(), organization, shape.features(), shape.plans());
        ObjectNode claims = (shape.version() == 1 ? said.version1() : said.version2())
                .put("iss", issuer.get())
                .put("iat", made)
                .put("nbf", made - SKEW_SECONDS)
                .put("exp", made + seconds)
                .put("jti", Ids.random(JTI_LENGTH));
        // Minutes since the first and second factor were verified; -1: there is no second.
        claims.putArray("fva").add(0).add(-1);
        return key.sign(Json.merge(header, shape.header()), Json.merge(claims, shape.claims()), shape.signedBy());
    }
}

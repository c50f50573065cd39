package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * Writes session tokens, and reads those that come back.
 *
 * @param issuer asked for each token: the port, and with it the issuer, is known only once the server listens
 */
public record SessionTokens(SigningKeys keys, Supplier<String> issuer, Clock clock) {

    /** How long a token is valid unless somebody says otherwise, like Clerk. */
    public static final int DEFAULT_SECONDS = 60;

    /** Tokens are valid from a little before they are made, for verifiers whose clocks are late. */
    private static final int SKEW_SECONDS = 10;

    private static final int JTI_LENGTH = 20;

    /** A token as Clerk's APIs answer with it. */
    public static ObjectNode json(String jwt) {
        return Json.object().put("object", "token").put("jwt", jwt);
    }

    /**
     * A token for the session.
     *
     * @param organization null for none
     * @param factors how long ago they were verified
     * @param seconds for how long it is valid, from when it is made
     * @param shape how it differs from the usual one
     */
    public String mint(ObjectNode session, ActiveOrganization organization, FactorAges factors, long seconds,
            TokenShape shape) {
        SigningKey key = keys.current();
        ObjectNode header = Json.object().put("alg", shape.signedBy().algorithm()).put("cat", TokenCategory.SESSION)
                .put("kid", key.id())
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
        claims.set("fva", factors.claim());
        if (session.path("actor") instanceof ObjectNode actor) {
            // A copy: the shape may change it.
            claims.set("act", actor.deepCopy());
        }
        return key.sign(Json.merge(header, shape.header()), Json.merge(claims, shape.claims()), shape.signedBy());
    }

    /**
     * What a session token says that a published key has signed and that is valid now; empty if it is none. Templates' tokens
     * are none: whoever made the template has chosen their claims.
     */
    public Optional<ObjectNode> read(String token) {
        long now = clock.instant().getEpochSecond();
        return keys.verified(token).filter(jwt -> jwt.header().path("cat").asText().equals(TokenCategory.SESSION))
                .map(Jwt::claims)
                .filter(claims -> claims.path("nbf").longValue() <= now && now < claims.path("exp").longValue());
    }
}

package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * Writes the tokens of machines and OAuth clients that are JWTs.
 *
 * @param issuer asked for each token: the port, and with it the issuer, is known only once the server listens
 */
public record MachineJwts(SigningKeys keys, Supplier<String> issuer, Clock clock) {

    /** A token that has expired was made a little before that. */
    private static final int SECONDS_BEFORE = 60;

    /**
     * An access token of an OAuth client (RFC 9068).
     *
     * @param client the application's {@code client_id}
     * @param user whom the client acts for
     * @param seconds until it expires; negative: it has
     * @param shape of which header, claims and signature count
     */
    public String oauth(String client, String user, List<String> scopes, long seconds, TokenShape shape) {
        ObjectNode header = Json.object().put("typ", "at+jwt");
        ObjectNode claims = claims(Ids.nextOfToken("oat"), user, seconds).put("client_id", client)
                .put("scope", String.join(" ", scopes));
        return sign(header, claims, shape);
    }

    /**
     * A token by which a machine identifies itself to another.
     *
     * @param id {@code mt_…}
     * @param machine {@code mch_…}
     * @param seconds until it expires; negative: it has
     * @param shape of which header, claims and signature count
     */
    public String m2m(String id, String machine, List<String> scopes, long seconds, TokenShape shape) {
        ObjectNode header = Json.object().put("typ", "JWT").put("cat", TokenCategory.M2M);
        return sign(header, claims(id, machine, seconds).put("scopes", String.join(" ", scopes)), shape);
    }

    private ObjectNode claims(String id, String subject, long seconds) {
        long now = clock.instant().getEpochSecond();
        return Json.object().put("iss", issuer.get()).put("sub", subject).put("jti", id)
                .put("iat", Math.min(now, now + seconds - SECONDS_BEFORE)).put("exp", now + seconds);
    }

    private String sign(ObjectNode header, ObjectNode claims, TokenShape shape) {
        SigningKey key = keys.current();
        header.put("alg", shape.signedBy().algorithm()).put("kid", key.id());
        return key.sign(Json.merge(header, shape.header()), Json.merge(claims, shape.claims()), shape.signedBy());
    }
}

package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tokens that come back to this server and mean nothing to others: tickets, and those by which clients are known. */
public record InternalTokens(SigningKeys keys, Clock clock) {

    private static final String PURPOSE = "st";
    private static final String EXPIRY = "exp";

    /**
     * A signed token.
     *
     * @param purpose what it is for: no token passes for one of another kind
     * @param seconds until it expires
     */
    public String mint(String purpose, ObjectNode claims, long seconds) {
        SigningKey key = keys.current();
        long now = clock.instant().getEpochSecond();
        return key.sign(key.header(), claims.deepCopy().put(PURPOSE, purpose).put("iat", now).put(EXPIRY, now + seconds));
    }

    /**
     * What a token says that a published key has signed for this purpose; empty if it is none. It may have expired. One with a
     * category is a session's or a template's, whose claims whoever made the template has chosen.
     */
    public Optional<ObjectNode> read(String purpose, String token) {
        return keys.verified(token).filter(jwt -> !jwt.header().has("cat")).map(Jwt::claims)
                .filter(claims -> purpose.equals(claims.path(PURPOSE).textValue()));
    }

    /** Whether the token with these claims has expired. */
    public boolean isExpired(ObjectNode claims) {
        return claims.path(EXPIRY).longValue() <= clock.instant().getEpochSecond();
    }
}

package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.store.Ids;

/**
 * Writes the tokens of JWT templates.
 *
 * @param issuer asked for each token: the port, and with it the issuer, is known only once the server listens
 */
public record TemplateTokens(SigningKeys keys, Supplier<String> issuer, Clock clock) {

    /** What every such token says by itself, so that no template can. */
    public static final Set<String> RESERVED = Set.of("azp", "exp", "iat", "iss", "jti", "nbf", "sub");

    private static final int JTI_LENGTH = 20;

    /**
     * A token.
     *
     * @param claims without shortcodes
     * @param customKey what signs it; null for the instance's key
     * @param seconds for how long it is valid
     * @param skewSeconds how long before it was made it is valid already
     */
    public String mint(String userId, ObjectNode claims, CustomKey customKey, long seconds, long skewSeconds) {
        long now = clock.instant().getEpochSecond();
        claims.put("iss", issuer.get()).put("sub", userId).put("iat", now).put("nbf", now - skewSeconds)
                .put("exp", now + seconds).put("jti", Ids.random(JTI_LENGTH));
        if (customKey != null) {
            return customKey.sign(claims);
        }
        SigningKey key = keys.current();
        return key.sign(key.header().put("cat", TokenCategory.TEMPLATE), claims);
    }
}

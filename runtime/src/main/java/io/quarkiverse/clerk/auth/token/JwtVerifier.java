package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_ALGORITHM;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_SIGNATURE;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import java.util.Set;

import io.smallrye.mutiny.Uni;

/** Finds out whether a token is of the instance: its key, its algorithm and its signature, and none of its claims. */
final class JwtVerifier {

    /** What a JWT says it is, if it says anything (RFC 7519 section 5.1). */
    static final Set<String> JWT = Set.of("JWT");

    private final SigningKeys keys;

    JwtVerifier(SigningKeys keys) {
        this.keys = keys;
    }

    SigningKeys keys() {
        return keys;
    }

    /**
     * Verifies a token.
     *
     * @param jwt the token
     * @param types what its {@code typ} header may be; one that has none is taken for a plain JWT
     * @return the key that it is signed with; fails with {@link Refused} if it is not genuine
     */
    Uni<SigningKey> verify(Jwt jwt, Set<String> types) {
        return keys.find(jwt.headerText("kid")).invoke(key -> check(jwt, key, types));
    }

    private static void check(Jwt jwt, SigningKey key, Set<String> types) {
        var type = jwt.header().has("typ") ? jwt.headerText("typ") : "JWT";
        Refused.unless(type != null && types.contains(type), TOKEN_INVALID);
        // alg comes from the attacker: "none", or HS256 with the public key as its secret.
        var algorithm = String.valueOf(jwt.headerText("alg"));
        Refused.unless(SigningKey.ALGORITHMS.contains(algorithm), TOKEN_INVALID_ALGORITHM);
        Refused.unless(key.algorithms().contains(algorithm), TOKEN_VERIFICATION_FAILED);
        Refused.unless(SignatureCheck.isGenuine(jwt, key, algorithm), TOKEN_INVALID_SIGNATURE);
    }
}

package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_ALGORITHM;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import java.time.Clock;
import java.util.Set;

import io.quarkiverse.clerk.auth.SessionClaims;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.smallrye.mutiny.Uni;

/** Verifies session tokens. */
public final class SessionTokenVerifier {

    /** What Clerk writes into the {@code cat} header of session tokens, and of tokens for every use. */
    private static final Set<String> SESSION_CATEGORIES = Set.of("cl_B7d4PD111AAA", "cl_I7d4PD111III");
    private static final Set<String> OAUTH_TYPES = Set.of("at+jwt", "application/at+jwt");

    private final SigningKeys keys;
    private final SessionTokenOptions options;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param keys where the key of a token is found
     * @param options what a token has to say
     * @param clock what time it is
     */
    public SessionTokenVerifier(SigningKeys keys, SessionTokenOptions options, Clock clock) {
        this.keys = keys;
        this.options = options;
        this.clock = clock;
    }

    /**
     * Verifies a token.
     *
     * @param token what was sent
     * @return who sent it; fails with {@link Refused} if it is not accepted
     */
    public Uni<SessionPrincipal> verify(String token) {
        return Uni.createFrom().deferred(() -> {
            var jwt = Jwt.parse(token);
            Refused.unless(isForSessions(jwt), TOKEN_TYPE_MISMATCH);
            return keys.find(jwt.headerText("kid")).map(key -> verify(jwt, key));
        });
    }

    /**
     * Tells session tokens from the others that the same keys sign: without this, a token from a JWT template, which may say
     * anything, or that of a machine would pass for a user's session.
     */
    private static boolean isForSessions(Jwt jwt) {
        boolean machine = jwt.payload().path("sub").asText().startsWith("mch_");
        boolean oauth = OAUTH_TYPES.contains(jwt.header().path("typ").asText());
        boolean session = !jwt.header().has("cat") || SESSION_CATEGORIES.contains(jwt.header().path("cat").asText());
        return session && !machine && !oauth;
    }

    private SessionPrincipal verify(Jwt jwt, SigningKey key) {
        Refused.unless(!jwt.header().has("typ") || "JWT".equals(jwt.headerText("typ")), TOKEN_INVALID);
        // alg comes from the attacker: "none", or HS256 with the public key as its secret.
        var algorithm = String.valueOf(jwt.headerText("alg"));
        Refused.unless(SigningKey.ALGORITHMS.contains(algorithm), TOKEN_INVALID_ALGORITHM);
        Refused.unless(key.algorithms().contains(algorithm), TOKEN_VERIFICATION_FAILED);
        var claims = SignatureCheck.verify(jwt, key, algorithm);
        SessionClaimChecks.check(jwt.payload(), options, clock.millis());
        return new SessionPrincipal(jwt.compact(), claims, SessionClaims.of(jwt.payload()));
    }
}

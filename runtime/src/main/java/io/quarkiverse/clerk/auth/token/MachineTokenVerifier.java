package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;

import java.time.Clock;
import java.util.Set;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.smallrye.mutiny.Uni;

/** Verifies the tokens of API keys, OAuth clients and machines: JWTs here, opaque ones at the Backend API. */
public final class MachineTokenVerifier {

    /** What Clerk writes into the {@code cat} header of M2M tokens. */
    private static final Set<String> M2M_CATEGORY = Set.of("cl_B7d4PD333AAA");

    private final JwtVerifier jwts;
    private final OpaqueTokens opaqueTokens;
    private final MachineTokenOptions options;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param keys where the key of a JWT is found
     * @param opaqueTokens what verifies opaque tokens
     * @param options what is asked of a token
     * @param clock what time it is
     */
    public MachineTokenVerifier(SigningKeys keys, OpaqueTokens opaqueTokens, MachineTokenOptions options, Clock clock) {
        this.jwts = new JwtVerifier(keys);
        this.opaqueTokens = opaqueTokens;
        this.options = options;
        this.clock = clock;
    }

    /**
     * Tells what a token is said to be when it is refused.
     *
     * @param token the token
     * @return its kind; of one that has the form of a JWT and cannot be read, that of an M2M token, as in Clerk's SDKs
     */
    public TokenType typeOf(String token) {
        return TokenTypes.isJwt(token) && TokenPreview.of(token) == null ? TokenType.M2M_TOKEN : TokenTypes.of(token);
    }

    /**
     * Verifies a token.
     *
     * @param token the token, of a kind that is not that of a session
     * @return who has sent it; fails with {@link Refused} if it is not accepted
     */
    public Uni<ClerkPrincipal> verify(String token) {
        return Uni.createFrom().deferred(() -> {
            if (!TokenTypes.isJwt(token)) {
                return opaqueTokens.verify(TokenTypes.of(token), token);
            }
            var jwt = Jwt.parse(token);
            var type = TokenTypes.ofMachineJwt(jwt);
            Refused.unless(type != null, TOKEN_INVALID);
            return type == TokenType.M2M_TOKEN ? verifyM2m(jwt) : verifyOAuth(jwt);
        });
    }

    private Uni<ClerkPrincipal> verifyM2m(Jwt jwt) {
        // Without this, the token of a user's session or template would do for a machine's.
        Refused.unless(!jwt.header().has("cat") || M2M_CATEGORY.contains(jwt.header().path("cat").asText()), TOKEN_INVALID);
        return genuine(jwt, JwtVerifier.JWT).map(key -> MachinePrincipals.ofM2mJwt(jwt));
    }

    private Uni<ClerkPrincipal> verifyOAuth(Jwt jwt) {
        return genuine(jwt, TokenTypes.OAUTH_TYPES).map(key -> MachinePrincipals.ofOAuthJwt(jwt));
    }

    /** Clerk's SDKs have one reason for all that can be wrong with a machine's JWT; an outage is not the token's fault. */
    private Uni<SigningKey> genuine(Jwt jwt, Set<String> types) {
        return jwts.verify(jwt, types).invoke(key -> {
            ClaimChecks.subject(jwt.payload());
            ClaimChecks.audience(jwt.payload(), options.audience());
            TokenTimes.of(jwt.payload()).check(clock.millis(), options.clockSkew().toMillis());
        }).onFailure(Refused.class).transform(failure -> ((Refused) failure).reason().isUndecided() ? failure
                : new Refused(TOKEN_VERIFICATION_FAILED));
    }
}

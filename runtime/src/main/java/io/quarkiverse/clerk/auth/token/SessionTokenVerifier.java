package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.token.VerifiedTokens.Verified;
import io.smallrye.mutiny.Uni;

/** Verifies session tokens, and knows those again that it has verified. */
public final class SessionTokenVerifier {

    private final JwtVerifier jwts;
    private final SessionTokenOptions options;
    private final VerifiedTokens verified;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param keys where the key of a token is found
     * @param options what a token has to say
     * @param clock what time it is
     */
    public SessionTokenVerifier(SigningKeys keys, SessionTokenOptions options, Clock clock) {
        this.jwts = new JwtVerifier(keys);
        this.options = options;
        this.verified = new VerifiedTokens(options.verifiedTokens(), clock);
        this.clock = clock;
    }

    /**
     * Recognizes a token that has been verified before, at a small part of the cost. Everything is looked at again but its
     * signature and what depends on nothing else than the token.
     *
     * @param asSent the text that it was verified under
     * @return the outcome; null if the token has to be verified, be it to learn why it is refused now
     */
    public @Nullable SignedIn recognize(String asSent) {
        var known = verified.find(asSent);
        if (known == null || !known.key().equals(jwts.keys().peek(known.kid()))) {
            return null;
        }
        try {
            ClaimChecks.authorizedParty(known.authorizedParty(), options.authorizedParties());
            known.times().check(clock.millis(), options.clockSkew().toMillis());
            return known.state();
        } catch (Refused notAnyMore) {
            return null;
        }
    }

    /**
     * Verifies a token.
     *
     * @param asSent the text to recognize it by: the header that it stood in, or the token itself
     * @param token the token
     * @return the outcome; fails with {@link Refused} if it is not accepted
     */
    public Uni<SignedIn> verify(String asSent, String token) {
        return Uni.createFrom().deferred(() -> {
            var jwt = parse(token);
            return jwts.verify(jwt, JwtVerifier.JWT).map(key -> {
                var times = checkClaims(jwt, options.clockSkew());
                var state = new SignedIn(principal(jwt));
                verified.add(asSent, new Verified(state, jwt.headerText("kid"), key,
                        jwt.payload().path("azp").textValue(), times));
                return state;
            });
        });
    }

    /**
     * Verifies a token that Clerk has handed out this moment, with a clock that is further off than usual.
     *
     * @param token the token
     * @param skew how far the clocks may be apart
     * @return who it is of; fails with {@link Refused} if it is not accepted
     */
    public Uni<SessionPrincipal> verify(String token, Duration skew) {
        return Uni.createFrom().deferred(() -> {
            var jwt = parse(token);
            return jwts.verify(jwt, JwtVerifier.JWT).map(key -> {
                checkClaims(jwt, skew);
                return principal(jwt);
            });
        });
    }

    private static Jwt parse(String token) {
        var jwt = Jwt.parse(token);
        Refused.unless(TokenPreview.isForSessions(jwt), TOKEN_TYPE_MISMATCH);
        return jwt;
    }

    private TokenTimes checkClaims(Jwt jwt, Duration skew) {
        ClaimChecks.ofSession(jwt.payload(), options);
        var times = TokenTimes.of(jwt.payload());
        times.check(clock.millis(), skew.toMillis());
        return times;
    }

    private static SessionPrincipal principal(Jwt jwt) {
        return new SessionPrincipal(jwt.compact(), jwt.payload());
    }
}

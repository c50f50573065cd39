package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;

/** Verifies the token with which the Frontend API answers a handshake: the cookies to set. */
public final class HandshakeTokenVerifier {

    private final JwtVerifier jwts;
    private final Duration clockSkew;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param keys where the key of a token is found
     * @param clockSkew how far Clerk's clock and ours may be apart
     * @param clock what time it is
     */
    public HandshakeTokenVerifier(SigningKeys keys, Duration clockSkew, Clock clock) {
        this.jwts = new JwtVerifier(keys);
        this.clockSkew = clockSkew;
        this.clock = clock;
    }

    /**
     * Verifies a token.
     *
     * @param token what was sent
     * @param timely whether its times count, where it has any
     * @return the {@code Set-Cookie} values that it stands for; fails with {@link Refused} if it is not accepted
     */
    public Uni<List<String>> verify(String token, boolean timely) {
        return Uni.createFrom().deferred(() -> {
            var jwt = Jwt.parse(token);
            Refused.unless(TokenPreview.isForSessions(jwt), TOKEN_TYPE_MISMATCH);
            return jwts.verify(jwt, JwtVerifier.JWT).map(key -> {
                if (timely) {
                    checkTimes(jwt);
                }
                return cookies(jwt);
            });
        });
    }

    /** An old answer, kept by whoever saw it, must not sign a browser in again. */
    private void checkTimes(Jwt jwt) {
        var times = TokenTimes.of(jwt.payload());
        (jwt.payload().has("exp") ? times : times.withoutEnd()).check(clock.millis(), clockSkew.toMillis());
    }

    private static List<String> cookies(Jwt jwt) {
        var cookies = new ArrayList<String>();
        var claim = jwt.payload().path("handshake");
        for (var cookie : claim) {
            if (claim.isArray() && cookie.isTextual()) {
                cookies.add(cookie.textValue());
            }
        }
        return cookies;
    }
}

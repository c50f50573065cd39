package io.quarkiverse.clerk.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.quarkiverse.clerk.auth.token.SigningKeys;

/** The authenticator with a standing clock and, unless told otherwise, the key of the instance and nothing else to ask for. */
public final class TestAuthenticator {

    public static final Instant NOW = Instant.ofEpochMilli(1_750_000_000_000L);

    private SigningKeys keys = SigningKeys.of(TestKeys.publicHalf(TestKeys.INSTANCE));
    private Set<String> authorizedParties = Set.of();
    private Set<String> audience = Set.of();
    private Set<String> issuers = Set.of();
    private Duration clockSkew = Duration.ofSeconds(5);
    private Instant now = NOW;

    public static TestAuthenticator authenticator() {
        return new TestAuthenticator();
    }

    public TestAuthenticator keys(SigningKeys keys) {
        this.keys = keys;
        return this;
    }

    public TestAuthenticator authorizedParties(String... accepted) {
        authorizedParties = Set.of(accepted);
        return this;
    }

    public TestAuthenticator audience(String... accepted) {
        audience = Set.of(accepted);
        return this;
    }

    public TestAuthenticator issuers(String... accepted) {
        issuers = Set.of(accepted);
        return this;
    }

    public TestAuthenticator now(Instant time) {
        now = time;
        return this;
    }

    public TestAuthenticator clockSkew(Duration skew) {
        clockSkew = skew;
        return this;
    }

    /** {@return the outcome for a request with one value of one header, or more values of it} */
    public RequestState headers(String name, String... values) {
        return headers(asked -> asked.equalsIgnoreCase(name) ? List.of(values) : List.of());
    }

    public RequestState headers(Function<String, List<String>> headers) {
        var options = new SessionTokenOptions(authorizedParties, audience, issuers, clockSkew);
        var verifier = new SessionTokenVerifier(keys, options, Clock.fixed(now, ZoneOffset.UTC));
        return new RequestAuthenticator(verifier).authenticate(new AuthRequest(headers)).await()
                .atMost(Duration.ofSeconds(10));
    }

    public RequestState bearer(String token) {
        return headers("Authorization", "Bearer " + token);
    }

    public RequestState bearer(TestTokens token) {
        return bearer(token.compact());
    }

    public SessionPrincipal signsIn(TestTokens token) {
        return principal(bearer(token));
    }

    public void refuses(TestTokens token, AuthReason reason) {
        refuses(token.compact(), reason);
    }

    public void refuses(String token, AuthReason reason) {
        assertRefused(bearer(token), reason);
    }

    public static SessionPrincipal principal(RequestState state) {
        assertThat(state).isInstanceOf(SignedIn.class);
        return (SessionPrincipal) ((SignedIn) state).principal();
    }

    public static void assertRefused(RequestState state, AuthReason reason) {
        assertThat(state).isEqualTo(new SignedOut(reason));
    }
}

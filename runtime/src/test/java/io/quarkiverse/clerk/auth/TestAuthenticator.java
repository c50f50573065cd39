package io.quarkiverse.clerk.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.browser.BrowserOptionsBuilder;
import io.quarkiverse.clerk.auth.token.InMemoryMachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenOptions;
import io.quarkiverse.clerk.auth.token.SessionTokenOptions;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.smallrye.mutiny.Uni;

/** The authenticator with a standing clock and, unless told otherwise, the key of the instance and nothing else to ask for. */
public final class TestAuthenticator {

    public static final Instant NOW = Instant.ofEpochMilli(1_750_000_000_000L);

    private SigningKeys keys = SigningKeys.of(TestKeys.publicHalf(TestKeys.INSTANCE));
    private Set<String> authorizedParties = Set.of();
    private Set<String> audience = Set.of();
    private Set<String> issuers = Set.of();
    private Duration clockSkew = Duration.ofSeconds(5);
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private int verifiedTokens = 100;
    private @Nullable String secretKey = "sk_test_1";
    private @Nullable String machineSecretKey;
    private @Nullable MachineTokenCache cache;
    private Set<TokenType> acceptedTokens = Set.of(TokenType.SESSION_TOKEN);
    private final BrowserOptionsBuilder browser = BrowserOptionsBuilder.builder();
    private Backend backend = call -> Uni.createFrom().failure(new IOException("there is no Clerk here"));

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

    public TestAuthenticator accepts(TokenType... types) {
        acceptedTokens = Set.of(types);
        return this;
    }

    public TestAuthenticator browser(Consumer<BrowserOptionsBuilder> change) {
        change.accept(browser);
        return this;
    }

    public TestAuthenticator backend(Backend answers) {
        backend = answers;
        return this;
    }

    public TestAuthenticator now(Instant time) {
        return clock(Clock.fixed(time, ZoneOffset.UTC));
    }

    public TestAuthenticator clock(Clock watch) {
        clock = watch;
        return this;
    }

    /** Makes it one of a production instance, the one that issues the tokens of {@link TestTokens}. */
    public TestAuthenticator production() {
        return browser(options -> options.frontendApi(TestInstances.PRODUCTION));
    }

    /** Makes it one of a development instance. */
    public TestAuthenticator development() {
        return browser(options -> options.frontendApi(TestInstances.DEVELOPMENT));
    }

    public TestAuthenticator verifiedTokens(int size) {
        verifiedTokens = size;
        return this;
    }

    public TestAuthenticator secretKeys(@Nullable String ofInstance, @Nullable String ofMachine) {
        secretKey = ofInstance;
        machineSecretKey = ofMachine;
        return this;
    }

    public TestAuthenticator cache(MachineTokenCache other) {
        cache = other;
        return this;
    }

    public TestAuthenticator clockSkew(Duration skew) {
        clockSkew = skew;
        return this;
    }

    /** {@return the outcome for a request with one value of one header, or more values of it} */
    public RequestState headers(String name, String... values) {
        return request(TestRequest.get("https://app.example.com/").header(name, values));
    }

    public RequestState request(TestRequest request) {
        return build().authenticate(request.toAuthRequest()).await().atMost(Duration.ofSeconds(10));
    }

    public RequestAuthenticator build() {
        var session = new SessionTokenOptions(authorizedParties, audience, issuers, clockSkew, verifiedTokens);
        var machine = new MachineTokenOptions(audience, clockSkew, Duration.ofSeconds(30), Duration.ofSeconds(5));
        return new RequestAuthenticator(new AuthOptions(acceptedTokens, session, machine, browser.build()), keys, backend,
                new BackendCalls("https://api.clerk.com", "v1", secretKey, machineSecretKey),
                cache != null ? cache : new InMemoryMachineTokenCache(100, clock), clock);
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

    public static Handshake assertHandshake(RequestState state, AuthReason reason) {
        assertThat(state).isInstanceOfSatisfying(Handshake.class,
                handshake -> assertThat(handshake.rejection().reason()).isEqualTo(reason));
        return (Handshake) state;
    }

    public static SessionPrincipal principal(RequestState state) {
        assertThat(state).isInstanceOf(SignedIn.class);
        return (SessionPrincipal) ((SignedIn) state).principal();
    }

    public static void assertRefused(RequestState state, AuthReason reason) {
        assertThat(state).isInstanceOfSatisfying(SignedOut.class,
                out -> assertThat(out.rejection().reason()).isEqualTo(reason));
    }
}

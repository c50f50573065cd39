package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_KID_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_NBF;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_AUTHORIZED_PARTIES;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_SIGNATURE;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** Session tokens that come again. */
class VerifiedTokensTest {

    private static final TestRequest PAGE = TestRequest.page("https://app.example.com/");
    private static final String TOKEN = TestTokens.valid();

    private final CountingKeys keys = new CountingKeys();
    private final MovableClock clock = new MovableClock();
    private final TestAuthenticator options = authenticator().keys(keys).clock(clock);

    @Test
    void theSignatureOfATokenInTheHeaderIsCheckedOnce() {
        var authenticator = options.build();
        assertThat(bearer(authenticator, TOKEN)).isSameAs(bearer(authenticator, TOKEN)).isInstanceOf(SignedIn.class);
        assertThat(keys.searches()).isEqualTo(1);
    }

    @Test
    void theSignatureOfATokenInACookieIsCheckedOnce() {
        var authenticator = options.production().build();
        var request = PAGE.cookies("__session=" + TOKEN, "__client_uat=1");
        assertThat(decide(authenticator, request)).isSameAs(decide(authenticator, request)).isInstanceOf(SignedIn.class);
        assertThat(keys.searches()).isEqualTo(1);
    }

    @Test
    void withTheKeyInTheConfigurationItIsRememberedToo() {
        var key = SigningKeys.of(TestKeys.publicHalf(TestKeys.INSTANCE));
        var authenticator = options.keys(key).build();
        assertThat(bearer(authenticator, TOKEN)).isSameAs(bearer(authenticator, TOKEN));
    }

    @Test
    void anotherTokenOfTheSameUserIsAnotherToken() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        bearer(authenticator, sessionToken().claim("jti", "other").compact());
        assertThat(keys.searches()).isEqualTo(2);
    }

    @Test
    void aChangedTokenIsNotTheOneThatWasVerified() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        var other = sessionToken().claim("sub", "user_2").compact();
        var mixed = other.substring(0, other.lastIndexOf('.')) + TOKEN.substring(TOKEN.lastIndexOf('.'));
        assertRefused(bearer(authenticator, mixed), TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void aTokenThatIsRememberedExpires() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        clock.advance(Duration.ofSeconds(56));
        assertRefused(bearer(authenticator, TOKEN), SESSION_TOKEN_EXPIRED);
    }

    @Test
    void theClockMayBeSetBack() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        clock.set(NOW.minusSeconds(60));
        assertRefused(bearer(authenticator, TOKEN), SESSION_TOKEN_NBF);
        var later = sessionToken().withoutClaim("nbf").compact();
        clock.set(NOW);
        bearer(authenticator, later);
        clock.set(NOW.minusSeconds(60));
        assertRefused(bearer(authenticator, later), SESSION_TOKEN_IAT_IN_THE_FUTURE);
    }

    @Test
    void aTokenIsGoodForTheSkewAfterItsEndButNoLongerRemembered() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        clock.advance(Duration.ofSeconds(52));
        assertThat(bearer(authenticator, TOKEN)).isInstanceOf(SignedIn.class);
        clock.advance(Duration.ofSeconds(3));
        assertRefused(bearer(authenticator, TOKEN), SESSION_TOKEN_EXPIRED);
    }

    @Test
    void aTokenThatWillNeverEndIsRememberedWithoutAFault() {
        var authenticator = options.build();
        var token = sessionToken().claim("exp", 253_402_300_799L).compact();
        assertThat(bearer(authenticator, token)).isSameAs(bearer(authenticator, token)).isInstanceOf(SignedIn.class);
    }

    @Test
    void theKeyTakesItsTokensAlong() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        keys.replaceBy(null);
        assertRefused(bearer(authenticator, TOKEN), JWK_KID_MISMATCH);
    }

    @Test
    void anotherKeyOfTheSameNameDoesNotVouchForTheOldOnesTokens() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        keys.replaceBy(CountingKeys.key(TestKeys.publicHalf(TestKeys.OTHER)));
        assertRefused(bearer(authenticator, TOKEN), TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void theSameKeyFetchedAnewIsTheSameKey() {
        var authenticator = options.build();
        bearer(authenticator, TOKEN);
        keys.replaceBy(CountingKeys.key(TestKeys.publicHalf(TestKeys.INSTANCE)));
        bearer(authenticator, TOKEN);
        assertThat(keys.searches()).isEqualTo(1);
    }

    @Test
    void aTokenThatWasRefusedIsNotRemembered() {
        var authenticator = options.authorizedParties("https://other.example").build();
        refusesTwice(authenticator, TOKEN, TOKEN_INVALID_AUTHORIZED_PARTIES);
    }

    @Test
    void theAuthorizedPartyIsLookedAtEachTime() {
        var verifier = new SessionTokenVerifier(keys, options(Set.of("https://app.example.com")), clock);
        verifier.verify(TOKEN, TOKEN).await().indefinitely();
        assertThat(verifier.recognize(TOKEN)).isNotNull();
    }

    @Test
    void aSizeOfNothingSwitchesItOff() {
        var authenticator = options.verifiedTokens(0).build();
        bearer(authenticator, TOKEN);
        assertThat(bearer(authenticator, TOKEN)).isInstanceOf(SignedIn.class);
        assertThat(keys.searches()).isEqualTo(2);
    }

    @Test
    void itDoesNotGrowBeyondItsSize() {
        var verifier = new SessionTokenVerifier(keys, new SessionTokenOptions(Set.of(), Set.of(),
                Set.of(), Duration.ZERO, 10), clock);
        IntStream.range(0, 500).forEach(number -> verifier.verify("text " + number, TOKEN).await().indefinitely());
        assertThat(IntStream.range(0, 500).filter(number -> verifier.recognize("text " + number) != null).count())
                .isBetween(1L, 10L);
    }

    @Test
    void aRememberedCookieDoesNotGetAroundTheClientsSignIn() {
        var authenticator = options.production().build();
        decide(authenticator, PAGE.cookies("__session=" + TOKEN, "__client_uat=1"));
        var state = decide(authenticator,
                TestRequest.get("https://app.example.com/").cookies("__session=" + TOKEN, "__client_uat=0"));
        assertRefused(state, AuthReason.SESSION_TOKEN_BUT_NO_CLIENT_UAT);
    }

    @Test
    void aTokenThatADevelopersClockLetInIsNotRemembered() {
        var expired = sessionToken().claim("exp", NOW.getEpochSecond() - 60).compact();
        var handshake = sessionToken().claim("handshake", List.of("__session=" + expired)).compact();
        var authenticator = options.development().build();
        assertThat(decide(authenticator, PAGE.cookies("__clerk_handshake=" + handshake))).isInstanceOf(SignedIn.class);
        assertRefused(decide(authenticator, TestRequest.get("https://app.example.com/")
                .header("Authorization", "Bearer " + expired)), SESSION_TOKEN_EXPIRED);
    }

    private static SessionTokenOptions options(Set<String> authorizedParties) {
        return new SessionTokenOptions(authorizedParties, Set.of(), Set.of(), Duration.ZERO, 10);
    }

    private static void refusesTwice(RequestAuthenticator authenticator, String token, AuthReason reason) {
        assertRefused(bearer(authenticator, token), reason);
        assertRefused(bearer(authenticator, token), reason);
    }

    /** Sends it as a script does: a navigation might be redirected. */
    private static RequestState bearer(RequestAuthenticator authenticator, String token) {
        return decide(authenticator,
                TestRequest.get("https://app.example.com/").header("Authorization", "Bearer " + token));
    }

    private static RequestState decide(RequestAuthenticator authenticator, TestRequest request) {
        return authenticator.authenticate(request.toAuthRequest()).await().atMost(Duration.ofSeconds(10));
    }
}

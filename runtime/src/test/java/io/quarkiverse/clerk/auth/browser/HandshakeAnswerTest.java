package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_MISSING;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** What becomes of the signed answer that a browser brings back from a handshake. */
class HandshakeAnswerTest {

    private static final long SECOND = NOW.getEpochSecond();
    private static final String URL = "https://app.example.com/a?b=c";
    private static final String DIRECTIVE = "__session=%s; Path=/; Secure; SameSite=Lax";

    private final TestAuthenticator production = authenticator().production();
    private final TestAuthenticator development = authenticator().development();

    @Test
    void inProductionTheAnswerComesInACookieAndTheRequestGoesOn() {
        var directives = List.of("__client_uat=1; Path=/", DIRECTIVE.formatted(TestTokens.valid()));
        var state = signedIn(cookie(answer(directives)));
        assertThat(state.cookies()).isEqualTo(directives);
        assertThat(state.location()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "__clerk_handshake", "__clerk_handshake_nonce" })
    void inProductionALinkThatCarriesAnAnswerSignsNobodyIn(String parameter) {
        assertRefused(production.request(TestRequest.page(URL + "&" + parameter + "=" + good().compact())),
                SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void inDevelopmentTheAnswerComesInTheUrlWhichIsCleaned() {
        var state = (SignedIn) development.request(TestRequest.page(URL + "&__clerk_db_jwt=db&__clerk_help=1"
                + "&__clerk_handshake=" + good().compact()));
        assertThat(state.location()).isEqualTo(URL);
    }

    @Test
    void inDevelopmentItMayComeInACookieToo() {
        assertThat(development.request(cookie(good()))).isInstanceOf(SignedIn.class);
    }

    @Test
    void theLocationIsVisibleAsciiWhateverTheUrlIs() {
        var state = development.request(TestRequest.page("https://app.example.com/\r\n\u0000\u560a\ud83d\ude00\ud83d x"
                + "?__clerk_handshake=" + good().compact()));
        assertThat(state.location()).isEqualTo("https://app.example.com/%0D%0A%00%E5%98%8A%F0%9F%98%80%3F%20x");
    }

    @Test
    void anyRequestMayBringIt() {
        assertThat(production.request(cookie(good()).method("POST"))).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @CsvSource({ "exp, -60", "iat, 60", "nbf, 60" })
    void inProductionAnAnswerHasItsTime(String claim, long offset) {
        assertRefused(production.request(cookie(good().claim(claim, SECOND + offset))), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "exp", "iat", "nbf" })
    void inProductionAnAnswerNeedNotSayItsTime(String claim) {
        assertThat(signedIn(cookie(good().withoutClaim(claim))).principal().subject()).isEqualTo(TestTokens.USER);
    }

    @ParameterizedTest
    @CsvSource({ "exp, null", "exp, '\"x\"'", "iat, 1e300", "nbf, []" })
    void inProductionATimeThatIsNoneIsNotPassedOver(String claim, String json) {
        assertRefused(production.request(cookie(good().rawClaim(claim, json))), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void anAnswerSignedBySomebodyElseIsNone() {
        assertRefused(production.request(cookie(good().signedBy(TestKeys.OTHER))), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void aTokenOfATemplateThatLooksLikeAnAnswerIsNone() {
        assertRefused(production.request(cookie(good().header("cat", "cl_B7d4PD222AAA"))), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "garbage", "a.b.c", "%00", "%ff%fe", "\u0000", "%", "{}" })
    void anAnswerThatCannotBeReadLeavesTheCookies(String value) {
        var others = List.of("__session=" + TestTokens.valid(), "__client_uat=1", "__clerk_db_jwt=db_1");
        for (var authenticator : List.of(production, development)) {
            assertThat(authenticator.request(TestRequest.page(URL).cookies("__clerk_handshake=" + value,
                    String.join("; ", others)))).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void inDevelopmentABadAnswerIsNoFault() {
        assertHandshake(development.request(TestRequest.page(URL + "&__clerk_handshake=garbage")), DEV_BROWSER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"text\"", "{}", "null", "[]", "[1, null, {}]", "[\"__client_uat=0\"]", "[\"__session=\"]" })
    void anAnswerWithoutASessionSignsOut(String claim) {
        assertRefused(production.request(cookie(sessionToken().rawClaim("handshake", claim))), SESSION_TOKEN_MISSING);
    }

    @Test
    void aBrowserThatIsSignedOutGetsItsCookiesAllTheSame() {
        assertThat(production.request(cookie(answer(List.of("__client_uat=0; Path=/")))).cookies())
                .containsExactly("__client_uat=0; Path=/");
    }

    @Test
    void theLastSessionOfAnAnswerIsTheOneThatTheBrowserKeeps() {
        var second = sessionToken().claim("sub", "user_2").compact();
        var state = signedIn(cookie(answer(List.of(DIRECTIVE.formatted(TestTokens.valid()),
                "__session_abc=" + second + "; Path=/"))));
        assertThat(state.principal().subject()).isEqualTo("user_2");
    }

    @Test
    void aSessionOfAnotherOriginInAnAnswerDoesNotSignIn() {
        assertRefused(production.authorizedParties("https://other.example").request(cookie(good())),
                SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void aMachinesTokenInAnAnswerDoesNotSignIn() {
        assertRefused(production.request(cookie(inner(sessionToken().claim("sub", "mch_1")))), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({ "exp, -3600", "nbf, 3600", "iat, 3600" })
    void aDevelopersClockMayBeOffByADay(String claim, long offset) {
        var answer = inner(sessionToken().claim(claim, SECOND + offset));
        assertThat(development.request(cookie(answer))).isInstanceOf(SignedIn.class);
        assertRefused(production.request(cookie(answer)), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void byMoreThanADayNoClockMayBeOff() {
        assertHandshake(development.request(cookie(inner(sessionToken().claim("exp", SECOND - 86_401)))),
                DEV_BROWSER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a=b\r\nLocation: https://evil.example", "a=b\nc", "a=b\u0000", "a=b\tc", "a=\u560a", "a=\u007f",
            "a=\u0085", "", "name", "=value" })
    void aDirectiveThatIsNoCookieIsLeftOut(String directive) {
        var session = DIRECTIVE.formatted(TestTokens.valid());
        assertThat(signedIn(cookie(answer(List.of(directive, session)))).cookies()).containsExactly(session);
    }

    @Test
    void aSessionThatCannotBeSetSignsNobodyIn() {
        var state = production.request(cookie(answer(List.of("__session=" + TestTokens.valid() + ";\r\nX: y"))));
        assertRefused(state, SESSION_TOKEN_MISSING);
        assertThat(state.cookies()).isEmpty();
    }

    @Test
    void withoutAPublishableKeyNobodyAsksForHandshakes() {
        assertRefused(authenticator().request(cookie(good())), SESSION_TOKEN_AND_UAT_MISSING);
    }

    private static TestTokens good() {
        return inner(sessionToken());
    }

    private static TestTokens inner(TestTokens session) {
        return answer(List.of(DIRECTIVE.formatted(session.compact())));
    }

    private static TestTokens answer(List<String> directives) {
        return sessionToken().claim("handshake", directives);
    }

    private static TestRequest cookie(TestTokens answer) {
        return TestRequest.page(URL).cookies("__clerk_handshake=" + answer.compact());
    }

    private SignedIn signedIn(TestRequest request) {
        RequestState state = production.request(request);
        assertThat(state).isInstanceOf(SignedIn.class);
        return (SignedIn) state;
    }
}

package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_NBF;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestTokens;

/** The times of a token, in whole seconds, against a clock that stands still at a millisecond. */
class TokenTimesTest {

    @ParameterizedTest
    @CsvSource({ "5000, -4999", "5000, 0", "0, 1", "0, 1000", "500, -499", "60000, -59999" })
    void aTokenIsGoodUntilItsEndAndTheSkewAfterIt(long skew, long expiresAfter) {
        assertSignsIn(skew, "exp", expiresAfter);
    }

    @ParameterizedTest
    @CsvSource({ "5000, -5000", "5000, -5001", "0, 0", "0, -1", "500, -500", "60000, -60000" })
    void aTokenIsExpiredFromThenOn(long skew, long expiresAfter) {
        withSkew(skew).now(NOW.minusMillis(expiresAfter)).refuses(now("exp"), SESSION_TOKEN_EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({ "nbf, 5000, 5000", "nbf, 0, 0", "nbf, 500, 500", "iat, 5000, 5000", "iat, 0, 0", "iat, 500, 500" })
    void aTokenMayBeginAsLateAsTheSkewAllows(String claim, long skew, long beginsAfter) {
        assertSignsIn(skew, claim, beginsAfter);
    }

    @ParameterizedTest
    @CsvSource({ "5000, 5001", "0, 1", "500, 501" })
    void aTokenThatBeginsLaterIsNotActiveYet(long skew, long beginsAfter) {
        withSkew(skew).now(NOW.minusMillis(beginsAfter)).refuses(now("nbf"), SESSION_TOKEN_NBF);
    }

    @ParameterizedTest
    @CsvSource({ "5000, 5001", "0, 1", "500, 501" })
    void aTokenThatWasIssuedLaterIsOfTheFuture(long skew, long issuedAfter) {
        withSkew(skew).now(NOW.minusMillis(issuedAfter)).refuses(now("iat"), SESSION_TOKEN_IAT_IN_THE_FUTURE);
    }

    @Test
    void fractionsOfASecondDoNotCount() {
        withSkew(0).refuses(sessionToken().rawClaim("exp", NOW.getEpochSecond() + ".9"), SESSION_TOKEN_EXPIRED);
        assertSignsIn(0, sessionToken().rawClaim("nbf", NOW.getEpochSecond() + ".9"));
    }

    @Test
    void aTokenWithoutAnEndIsRefused() {
        withSkew(5000).refuses(sessionToken().withoutClaim("exp"), TOKEN_VERIFICATION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nbf", "iat" })
    void aTokenMayDoWithoutABeginning(String claim) {
        assertSignsIn(5000, sessionToken().withoutClaim(claim));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "exp|null", "nbf|null", "iat|null", "exp|\"4102444800\"",
            "nbf|\"1\"", "iat|\"1\"", "exp|true", "exp|[4102444800]", "exp|{}", "exp|1e18", "iat|1e18", "nbf|1e18",
            "exp|1e400", "exp|-1e400", "exp|253402300800", "nbf|-1e18", "exp|1000000000000000000000000000000" })
    void aTimeThatIsNoneIsRefused(String claim, String json) {
        withSkew(5000).refuses(sessionToken().rawClaim(claim, json), TOKEN_VERIFICATION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "253402300799", "4102444800.5", "4.1024448e9" })
    void aTimeMayBeAnyNumberUpToTheYear9999(String json) {
        assertSignsIn(5000, sessionToken().rawClaim("exp", json));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "-62135596800", "1.5" })
    void aTimeLongAgoIsPast(String json) {
        withSkew(5000).refuses(sessionToken().rawClaim("exp", json), SESSION_TOKEN_EXPIRED);
    }

    @Test
    void aTokenThatEndsBeforeItBeginsCountsUntilItsEnd() {
        assertSignsIn(60_000, sessionToken().claim("exp", NOW.getEpochSecond() - 30));
    }

    @Test
    void aTokenOfTheFarFutureIsNotActiveYet() {
        withSkew(5000).refuses(sessionToken().claim("nbf", 253_402_300_799L), SESSION_TOKEN_NBF);
    }

    @ParameterizedTest
    @CsvSource({ "exp, SESSION_TOKEN_EXPIRED", "nbf, SESSION_TOKEN_NBF" })
    void theFirstOfSeveralReasonsIsGiven(String claim, AuthReason reason) {
        long now = NOW.getEpochSecond();
        var token = sessionToken().claim("iat", now + 10).claim("nbf", now + 10);
        withSkew(0).refuses(claim.equals("exp") ? token.claim("exp", now - 10) : token, reason);
    }

    private static TestTokens now(String claim) {
        return sessionToken().claim(claim, NOW.getEpochSecond());
    }

    private static TestAuthenticator withSkew(long millis) {
        return TestAuthenticator.authenticator().clockSkew(Duration.ofMillis(millis));
    }

    private static void assertSignsIn(long skew, String claim, long millisAhead) {
        var authenticator = withSkew(skew).now(NOW.minusMillis(millisAhead));
        assertThat(authenticator.signsIn(now(claim)).userId()).isEqualTo(TestTokens.USER);
    }

    private static void assertSignsIn(long skew, TestTokens token) {
        assertThat(withSkew(skew).signsIn(token).userId()).isEqualTo(TestTokens.USER);
    }
}

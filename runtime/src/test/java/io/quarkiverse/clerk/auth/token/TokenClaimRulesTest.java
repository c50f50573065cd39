package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_AUTHORIZED_PARTIES;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_ISSUER;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.ISSUER;
import static io.quarkiverse.clerk.auth.TestTokens.ORIGIN;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestTokens;

/** What a genuine token has to say: {@code sub}, {@code azp}, {@code aud}, {@code iss}. */
class TokenClaimRulesTest {

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"\"", "5", "[\"user_1\"]", "{}" })
    void aSubjectThatIsNoTextIsRefused(String subject) {
        authenticator().refuses(sessionToken().rawClaim("sub", subject), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void withoutAuthorizedPartiesAnyOriginIsAccepted() {
        assertSignsIn(authenticator(), sessionToken().claim("azp", "https://anywhere.example"));
    }

    @Test
    void withoutAuthorizedPartiesATokenNeedsNoOrigin() {
        assertSignsIn(authenticator(), sessionToken().withoutClaim("azp"));
    }

    @Test
    void oneOfSeveralAuthorizedPartiesIsEnough() {
        assertSignsIn(authenticator().authorizedParties("https://a.example", ORIGIN), sessionToken());
    }

    @Test
    void aTokenWithoutAnOriginIsRefusedWhereOneIsAskedFor() {
        authenticator().authorizedParties(ORIGIN).refuses(sessionToken().withoutClaim("azp"),
                TOKEN_INVALID_AUTHORIZED_PARTIES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"\"", "5", "[\"https://app.example.com\"]", "\"https://app.example.com/\"",
            "\"https://app.example.com.evil.example\"", "\"HTTPS://APP.EXAMPLE.COM\"", "\"app.example.com\"" })
    void anOriginIsComparedAsAWhole(String origin) {
        authenticator().authorizedParties(ORIGIN).refuses(sessionToken().rawClaim("azp", origin),
                TOKEN_INVALID_AUTHORIZED_PARTIES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"anything\"", "[\"a\",\"b\"]", "5", "null", "{}" })
    void withoutAnAudienceAnyIsAccepted(String audience) {
        assertSignsIn(authenticator(), sessionToken().rawClaim("aud", audience));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"api\"", "[\"api\"]", "[\"other\",\"api\"]" })
    void theAudienceMayBeATextOrAList(String audience) {
        assertSignsIn(authenticator().audience("api", "web"), sessionToken().rawClaim("aud", audience));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"\"", "\"API\"", "\"other\"", "[]", "[\"other\"]", "5", "{\"api\":true}",
            "[\"api\",5]", "[5,\"api\"]", "[null]", "[[\"api\"]]", "true" })
    void anotherAudienceIsRefused(String audience) {
        authenticator().audience("api").refuses(sessionToken().rawClaim("aud", audience), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void aTokenWithoutAnAudienceIsRefusedWhereOneIsAskedFor() {
        authenticator().audience("api").refuses(sessionToken(), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void withoutAnIssuerAnyIsAccepted() {
        assertSignsIn(authenticator(), sessionToken().claim("iss", "https://clerk.other.example"));
    }

    @Test
    void oneOfSeveralIssuersIsEnough() {
        assertSignsIn(authenticator().issuers("https://a.example", ISSUER), sessionToken());
    }

    @Test
    void aTokenWithoutAnIssuerIsRefusedWhereOneIsAskedFor() {
        authenticator().issuers(ISSUER).refuses(sessionToken().withoutClaim("iss"), TOKEN_INVALID_ISSUER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"\"", "5", "[\"https://clerk.example.com\"]", "\"https://clerk.example.com/\"",
            "\"http://clerk.example.com\"", "\"https://clerk.example.com.evil.example\"" })
    void anIssuerIsComparedAsAWhole(String issuer) {
        authenticator().issuers(ISSUER).refuses(sessionToken().rawClaim("iss", issuer), TOKEN_INVALID_ISSUER);
    }

    @Test
    void aWrongOriginIsReportedBeforeTheEnd() {
        authenticator().authorizedParties("https://other.example").refuses(
                sessionToken().claim("exp", NOW.getEpochSecond() - 60), TOKEN_INVALID_AUTHORIZED_PARTIES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "jti", "sid", "address", "jwk", "sub_jwk", "groups", "upn", "raw_token", "nonce", "email",
            "updated_at", "auth_time", "email_verified" })
    void aClaimOfItsOwnMayBeOfAnyType(String name) {
        for (var json : new String[] { "null", "5", "1.5", "true", "\"text\"", "[1,\"a\",null]", "{\"a\":{\"b\":[]}}" }) {
            assertSignsIn(authenticator(), sessionToken().rawClaim(name, json));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e300", "-1e-400", "99999999999999999999999999", "0.1234567890123456789" })
    void aClaimMayBeAnyNumber(String json) {
        assertSignsIn(authenticator(), sessionToken().rawClaim("n", json));
    }

    private static void assertSignsIn(TestAuthenticator authenticator, TestTokens token) {
        assertThat(authenticator.signsIn(token).userId()).isEqualTo(TestTokens.USER);
    }
}

package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_VERIFICATION_FAILED;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TestBackend;
import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestTokens;
import io.quarkiverse.clerk.auth.TokenType;

/** Tokens of machines and OAuth clients that are verified here, without asking Clerk. */
class MachineJwtTest {

    private static final long SECOND = NOW.getEpochSecond();

    @Test
    void anM2mTokenIsTheMachineThatItsSubjectNames() {
        var principal = (MachinePrincipal) principal(m2m().claim("scopes", "mch_2 mch_3").claim("team", "a"));
        assertThat(principal.machineId()).isEqualTo("mch_1");
        assertThat(principal.id()).isEqualTo("mt_1");
        assertThat(principal.scopes()).containsExactly("mch_2", "mch_3");
        assertThat(principal.claims()).containsEntry("team", "a").doesNotContainKeys("iss", "sub", "exp", "jti");
    }

    @Test
    void withoutScopesItsAudienceSaysWhomItMayCall() {
        assertThat(((MachinePrincipal) principal(m2m().claim("aud", List.of("mch_2")))).scopes()).containsExactly("mch_2");
        assertThat(((MachinePrincipal) principal(m2m())).scopes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "at+jwt", "application/at+jwt" })
    void anOAuthTokenIsTheUserThatItsSubjectNames(String type) {
        var principal = (OAuthPrincipal) principal(oauth().header("typ", type));
        assertThat(principal).isEqualTo(new OAuthPrincipal("oat_1", "user_1", "client_1", List.of("email", "profile"),
                principal.token()));
    }

    @Test
    void aListOfScopesGoesBeforeTheirText() {
        assertThat(((OAuthPrincipal) principal(oauth().claim("scp", List.of("email")))).scopes()).containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = { "cl_B7d4PD111AAA", "cl_I7d4PD111III", "cl_B7d4PD222AAA", "", "x" })
    void aTokenThatWasMadeForSomethingElseIsNoMachines(String category) {
        refuses(m2m().header("cat", category), TOKEN_INVALID);
    }

    @Test
    void aTemplateCannotNameAMachineInItsSubject() {
        refuses(m2m().header("cat", "cl_B7d4PD222AAA").claim("scopes", "mch_2"), TOKEN_INVALID);
    }

    @Test
    void aForgedTokenIsRefused() {
        refuses(m2m().signedBy(TestKeys.OTHER), TOKEN_VERIFICATION_FAILED);
        refuses(oauth().signedBy(TestKeys.OTHER), TOKEN_VERIFICATION_FAILED);
        refuses(m2m().header("alg", "none"), TOKEN_VERIFICATION_FAILED);
        refuses(m2m().header("alg", "HS256"), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void anUnsignedTokenIsNoMachines() {
        refuses(m2m().signedBy(input -> new byte[0]).compact(), TOKEN_TYPE_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({ "exp, -60", "nbf, 60", "iat, 60" })
    void itsTimesCount(String claim, long offset) {
        refuses(m2m().claim(claim, SECOND + offset), TOKEN_VERIFICATION_FAILED);
        refuses(oauth().claim(claim, SECOND + offset), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void itHasToEnd() {
        refuses(m2m().withoutClaim("exp"), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void anOAuthTokenNeedsASubject() {
        refuses(oauth().withoutClaim("sub"), TOKEN_VERIFICATION_FAILED);
        refuses(oauth().claim("sub", ""), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void theAudienceHasToBeOneThatIsAccepted() {
        var authenticator = authenticator().accepts(TokenType.values()).audience("https://api.example.com");
        assertThat(authenticator.bearer(oauth().claim("aud", "https://api.example.com"))).isInstanceOf(SignedIn.class);
        assertRefused(authenticator.bearer(oauth().claim("aud", "https://other.example")), TOKEN_VERIFICATION_FAILED);
        assertRefused(authenticator.bearer(oauth()), TOKEN_VERIFICATION_FAILED);
    }

    @Test
    void theAuthorizedPartiesAreThoseOfFrontEndsAndNoMatterHere() {
        assertThat(authenticator().accepts(TokenType.values()).authorizedParties("https://front.example").issuers("x")
                .bearer(m2m())).isInstanceOf(SignedIn.class);
    }

    @Test
    void aWrongSecretKeyIsNotTheTokensFault() {
        var keys = TestJwks.published(401, "");
        assertThat(authenticator().accepts(TokenType.values()).keys(keys).bearer(m2m())).isInstanceOfSatisfying(
                SignedOut.class, out -> assertThat(out.rejection().reason().isUndecided()).isTrue());
    }

    @Test
    void nobodyIsAskedAboutAJwt() {
        var clerk = TestBackend.answers(200, "{\"subject\":\"mch_9\"}");
        authenticator().accepts(TokenType.values()).backend(clerk).bearer(m2m());
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void whereOnlyMachinesAreAcceptedASessionTokenIsNone() {
        assertRefused(authenticator().accepts(TokenType.M2M_TOKEN).bearer(sessionToken()), TOKEN_TYPE_MISMATCH);
        assertRefused(authenticator().accepts(TokenType.M2M_TOKEN).bearer(oauth()), TOKEN_TYPE_MISMATCH);
    }

    @Test
    void whereOnlySessionsAreAcceptedAMachinesTokenIsNone() {
        assertRefused(authenticator().bearer(m2m()), TOKEN_TYPE_MISMATCH);
        assertRefused(authenticator().bearer(oauth()), TOKEN_TYPE_MISMATCH);
    }

    @Test
    void ofSeveralKindsOneThatIsMissingIsRefusedWithoutNamingOne() {
        var state = authenticator().accepts(TokenType.SESSION_TOKEN, TokenType.API_KEY).bearer(m2m());
        assertThat(state).isInstanceOfSatisfying(SignedOut.class, out -> {
            assertThat(out.rejection().reason()).isEqualTo(TOKEN_TYPE_MISMATCH);
            assertThat(out.rejection().tokenType()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "ak_a.b.c", "mt_.x.y", "oat_e30.e30.e30" })
    void aPrefixBeforeAJwtIsNoWayAroundItsVerification(String token) {
        var clerk = TestBackend.answers(200, "{\"subject\":\"user_1\"}");
        assertThat(authenticator().accepts(TokenType.values()).backend(clerk).bearer(token)).isInstanceOf(SignedOut.class);
    }

    @Test
    void numbersBeyondAllBoundsAreNoFault() {
        refuses(m2m().rawClaim("exp", "1" + "0".repeat(900)), TOKEN_VERIFICATION_FAILED);
        assertThat(principal(m2m().rawClaim("a", "1" + "0".repeat(900)))).isInstanceOf(MachinePrincipal.class);
    }

    @Test
    void claimsOfAnyKindAreNoFault() {
        assertThat(principal(oauth().claim("scope", 7).claim("client_id", Map.of()).claim("jti", List.of())))
                .isInstanceOf(OAuthPrincipal.class);
        assertThat(principal(m2m().claim("scopes", List.of(1, Map.of())).claim("aud", Map.of("a", 1))))
                .isInstanceOf(MachinePrincipal.class);
    }

    private static TestTokens m2m() {
        return sessionToken().header("cat", "cl_B7d4PD333AAA").claim("sub", "mch_1").claim("jti", "mt_1");
    }

    private static TestTokens oauth() {
        return sessionToken().withoutHeader("cat").header("typ", "at+jwt").claim("client_id", "client_1")
                .claim("scope", "email  profile").claim("jti", "oat_1");
    }

    private static SignedIn signedIn(TestTokens token) {
        var state = authenticator().accepts(TokenType.values()).bearer(token);
        assertThat(state).isInstanceOf(SignedIn.class);
        return (SignedIn) state;
    }

    private static Object principal(TestTokens token) {
        return signedIn(token).principal();
    }

    private static void refuses(TestTokens token, AuthReason reason) {
        refuses(token.compact(), reason);
    }

    private static void refuses(String token, AuthReason reason) {
        assertRefused(authenticator().accepts(TokenType.M2M_TOKEN, TokenType.OAUTH_TOKEN).bearer(token), reason);
    }
}

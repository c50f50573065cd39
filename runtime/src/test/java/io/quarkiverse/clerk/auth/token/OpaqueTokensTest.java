package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_FAILED_TO_RESOLVE;
import static io.quarkiverse.clerk.auth.AuthReason.SECRET_KEY_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestBackend;
import io.quarkiverse.clerk.auth.TokenType;

/** What Clerk's word about an opaque token means. */
class OpaqueTokensTest {

    private static final String GOOD = "{\"id\":\"ak_id\",\"subject\":\"user_1\"}";

    @Test
    void anApiKeyIsWhoClerkSays() {
        var clerk = TestBackend.answers(200, """
                {"id":"ak_id","subject":"org_1","name":"CI","scopes":["read","write"],"claims":{"a":1},
                "revoked":false,"expired":false,"expiration":null,"new":{"field":[]}}""");
        assertThat(principal(clerk, "ak_secret")).isEqualTo(new ApiKeyPrincipal("ak_id", "org_1", "CI",
                List.of("read", "write"), Map.of("a", 1L), "ak_secret"));
        assertThat(clerk.calls()).singleElement().satisfies(call -> {
            assertThat(call.method() + " " + call.url()).isEqualTo("POST https://api.clerk.com/api_keys/verify");
            assertThat(call.body()).isEqualTo("{\"secret\":\"ak_secret\"}");
            assertThat(call.key()).isEqualTo("sk_test_1");
        });
    }

    @Test
    void anOAuthTokenIsWhoClerkSays() {
        var clerk = TestBackend.answers(200, """
                {"id":"oat_id","client_id":"client_1","subject":"user_1","scopes":["email"]}""");
        assertThat(principal(clerk, "oat_1")).isEqualTo(
                new OAuthPrincipal("oat_id", "user_1", "client_1", List.of("email"), "oat_1"));
        assertThat(clerk.calls().get(0).url()).isEqualTo("https://api.clerk.com/oauth_applications/access_tokens/verify");
        assertThat(clerk.calls().get(0).body()).isEqualTo("{\"access_token\":\"oat_1\"}");
    }

    @Test
    void anM2mTokenIsWhoClerkSays() {
        var clerk = TestBackend.answers(200, "{\"id\":\"mt_id\",\"subject\":\"mch_1\",\"scopes\":[\"mch_2\"]}");
        assertThat(principal(clerk, "mt_1")).isEqualTo(
                new MachinePrincipal("mt_id", "mch_1", List.of("mch_2"), null, "mt_1"));
        assertThat(clerk.calls().get(0).url()).isEqualTo("https://api.clerk.com/m2m_tokens/verify");
        assertThat(clerk.calls().get(0).body()).isEqualTo("{\"token\":\"mt_1\"}");
    }

    @Test
    void anM2mTokenIsVerifiedWithTheMachinesOwnKeyWhereThereIsOne() {
        var clerk = TestBackend.answers(200, "{\"subject\":\"mch_1\"}");
        any().secretKeys("sk_test_1", "ak_machine").backend(clerk).bearer("mt_1");
        assertThat(clerk.calls().get(0).key()).isEqualTo("ak_machine");
    }

    @Test
    void withoutAKeyNobodyIsAsked() {
        var clerk = TestBackend.answers(200, GOOD);
        assertRefused(any().secretKeys(null, "ak_machine").backend(clerk).bearer("ak_1"), JWK_FAILED_TO_RESOLVE);
        assertRefused(any().secretKeys(null, null).backend(clerk).bearer("mt_1"), JWK_FAILED_TO_RESOLVE);
        assertThat(clerk.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"revoked\":true", "\"expired\":true", "\"active\":false", "\"expiration\":1749999999",
            "\"expiration\":1749999999999", "\"expiration\":1750000000000", "\"revoked\":\"true\"", "\"revoked\":1",
            "\"expired\":true,\"expiration\":4102444800", "\"expiration\":1.5", "\"expiration\":1749999999.5" })
    void aTokenThatIsOverIsRefusedWhateverTheStatusOfTheAnswer(String member) {
        var clerk = TestBackend.answers(200, "{\"id\":\"x\",\"subject\":\"user_1\"," + member + "}");
        Stream.of("ak_1", "oat_1", "mt_1").forEach(token -> assertRefused(any().backend(clerk).bearer(token), TOKEN_INVALID));
    }

    @Test
    void anInactiveTokenNeedsNoFurtherFields() {
        assertRefused(any().backend(TestBackend.answers(200, "{\"active\":false}")).bearer("oat_1"), TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"revoked\":false", "\"active\":true", "\"expiration\":null", "\"expiration\":1750000001",
            "\"expiration\":1750000000001", "\"revoked\":null", "\"expiration\":1e300" })
    void aTokenThatIsNotOverIsAccepted(String member) {
        assertThat(principal(TestBackend.answers(200, "{\"subject\":\"user_1\"," + member + "}"), "ak_1").subject())
                .isEqualTo("user_1");
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 404, 422 })
    void aTokenThatClerkDoesNotKnowOrCannotReadIsInvalid(int status) {
        assertRefused(any().backend(TestBackend.answers(status, "{}")).bearer("ak_1"), TOKEN_INVALID);
    }

    @Test
    void aWrongSecretKeyIsNotTheTokensFault() {
        assertRefused(any().backend(TestBackend.answers(401, "{}")).bearer("ak_1"), SECRET_KEY_INVALID);
        assertThat(SECRET_KEY_INVALID.isUndecided()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("outages")
    void anOutageIsNotTheTokensFault(TestBackend clerk) {
        var state = any().backend(clerk).bearer("ak_1");
        assertThat(state).isInstanceOfSatisfying(SignedOut.class, out -> {
            assertThat(out.rejection().reason().isUndecided()).isTrue();
            assertThat(out.rejection().tokenType()).isEqualTo(TokenType.API_KEY);
        });
    }

    static Stream<TestBackend> outages() {
        return Stream.of(TestBackend.down(), TestBackend.answers(500, ""), TestBackend.answers(502, "<html>"),
                TestBackend.answers(503, GOOD), TestBackend.answers(429, ""), TestBackend.answers(302, GOOD),
                TestBackend.answers(200, ""), TestBackend.answers(200, "<html>"), TestBackend.answers(200, "[]"),
                TestBackend.answers(200, "null"), TestBackend.answers(200, "{}"),
                TestBackend.answers(200, "{\"subject\":7}"), TestBackend.answers(200, "{\"subject\":\"\"}"));
    }

    @Test
    void aTokenLongerThanAnyIsNotSentOn() {
        var clerk = TestBackend.answers(200, GOOD);
        assertRefused(any().backend(clerk).bearer("ak_" + "a".repeat(20_000)), TOKEN_INVALID);
        assertThat(clerk.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ak_\"}", "ak_\\u0000", "ak_\ud83d", "ak_é\u560a", "ak_\u0000", "ak_%zz" })
    void whatStandsInATokenCannotLeaveItsField(String token) throws Exception {
        var clerk = TestBackend.answers(404, "{}");
        assertRefused(any().backend(clerk).bearer(token), TOKEN_INVALID);
        assertThat(new ObjectMapper().readTree(clerk.calls().get(0).body()).properties())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "ak_1, API_KEY", "oat_1, OAUTH_TOKEN", "mt_1, M2M_TOKEN" })
    void anOpaqueTokenOfAKindThatIsNotAcceptedCostsNoCall(String token, TokenType type) {
        var clerk = TestBackend.answers(200, GOOD);
        var other = type == TokenType.API_KEY ? TokenType.M2M_TOKEN : TokenType.API_KEY;
        assertRefused(authenticator().accepts(other).backend(clerk).bearer(token),
                TOKEN_TYPE_MISMATCH);
        assertRefused(authenticator().backend(clerk).bearer(token), TOKEN_INVALID);
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void theClockIsTheOneThatExpirationsAreComparedWith() {
        var clerk = TestBackend.answers(200, "{\"subject\":\"user_1\",\"expiration\":1750000060}");
        assertThat(any().backend(clerk).bearer("ak_1")).isInstanceOf(SignedIn.class);
        assertRefused(any().backend(clerk).now(NOW.plusSeconds(60)).bearer("ak_1"), TOKEN_INVALID);
    }

    private static TestAuthenticator any() {
        return authenticator().accepts(TokenType.values());
    }

    private static ClerkPrincipal principal(TestBackend clerk, String token) {
        var state = any().backend(clerk).bearer(token);
        assertThat(state).isInstanceOf(SignedIn.class);
        return ((SignedIn) state).principal();
    }
}

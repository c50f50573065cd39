package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestTokens;

/** Which of the tokens that one and the same instance signs is a user's session. */
class TokenCategoryTest {

    @ParameterizedTest
    @ValueSource(strings = { "cl_B7d4PD111AAA", "cl_I7d4PD111III" })
    void theCategoriesOfSessionsAreAccepted(String category) {
        assertSignsIn(sessionToken().header("cat", category));
    }

    @Test
    void aTokenWithoutACategoryIsAccepted() {
        assertSignsIn(sessionToken().withoutHeader("cat"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "cl_B7d4PD222AAA", "cl_B7d4PD333AAA", "", "session", "CL_B7D4PD111AAA", "cl_B7d4PD111AAA " })
    void anotherCategoryIsRefused(String category) {
        authenticator().refuses(sessionToken().header("cat", category), TOKEN_TYPE_MISMATCH);
    }

    @Test
    void aListOfCategoriesIsRefused() {
        authenticator().refuses(sessionToken().header("cat", List.of("cl_B7d4PD111AAA")), TOKEN_TYPE_MISMATCH);
    }

    @Test
    void theTokenOfAMachineIsRefused() {
        authenticator().refuses(sessionToken().claim("sub", "mch_1"), TOKEN_TYPE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = { "at+jwt", "application/at+jwt" })
    void theTokenOfAnOAuthClientIsRefused(String type) {
        authenticator().refuses(sessionToken().header("typ", type), TOKEN_TYPE_MISMATCH);
    }

    @Test
    void aTokenWithoutATypeIsAccepted() {
        assertSignsIn(sessionToken().withoutHeader("typ"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "jwt", "JWS", "AT+JWT", "dpop+jwt", "JWT " })
    void anotherTypeIsRefused(String type) {
        authenticator().refuses(sessionToken().header("typ", type), TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ak_secret", "oat_secret", "mt_secret" })
    void theOpaqueTokensOfMachinesAreNoSessionTokens(String token) {
        authenticator().refuses(token, TOKEN_INVALID);
    }

    private static void assertSignsIn(TestTokens token) {
        assertThat(authenticator().signsIn(token).userId()).isEqualTo(TestTokens.USER);
    }
}

package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.SECRET_KEY;
import static io.quarkiverse.clerk.conformance.Sdk.URL;
import static io.quarkiverse.clerk.conformance.Sdk.client;
import static io.quarkiverse.clerk.conformance.Sdk.dev;
import static io.quarkiverse.clerk.conformance.Sdk.mint;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.refused;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.clerk.backend_api.helpers.security.VerifyToken;
import com.clerk.backend_api.helpers.security.models.TokenVerificationException;
import com.clerk.backend_api.helpers.security.models.VerifyTokenOptions;
import com.clerk.backend_api.models.errors.ClerkError;
import com.clerk.backend_api.models.operations.Claims;
import com.clerk.backend_api.models.operations.CreateApiKeyRequestBody;
import com.clerk.backend_api.models.operations.CreateApiKeyResponseBody;
import com.clerk.backend_api.models.operations.CreateJWTTemplateRequestBody;
import com.clerk.backend_api.models.operations.CreateSessionRequestBody;
import com.clerk.backend_api.models.operations.GetUserListRequest;
import com.clerk.backend_api.models.operations.RevokeApiKeyRequestBody;

/** What was good a moment ago, and is refused now. */
class RefusalsTest {

    private static final String AN_HOUR = "\"expires_in_seconds\": 3600";
    private static final String AFTER_IT = "{\"advance_seconds\": 3660}";

    @AfterEach
    void asItWas() {
        dev("DELETE", "time", "");
        dev("DELETE", "faults", "");
    }

    private static Object verify(String token, String secretKey) throws Exception {
        return VerifyToken.verifyToken(token, VerifyTokenOptions.secretKey(secretKey).apiUrl(URL).skipJwksCache(true).build())
                .payload();
    }

    private static void refusedAs(String reason, String token, String secretKey) {
        assertThatThrownBy(() -> verify(token, secretKey)).isInstanceOfSatisfying(TokenVerificationException.class,
                e -> assertThat(e.reason().id()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = { "api_key", "oauth_token", "m2m_token" })
    void aMachineTokenIsGoodForAnHour(String type) throws Exception {
        String subject = type.equals("m2m_token") ? "" : "\"subject\": \"" + newUser().id() + "\", ";
        String token = mint("machine-token", "{\"type\": \"" + type + "\", " + subject + AN_HOUR + "}");
        assertThat(verify(token, SECRET_KEY)).isNotNull();
        dev("POST", "time", AFTER_IT);
        refusedAs("token-invalid", token, SECRET_KEY);
    }

    @Test
    void anApiKeyIsGoodUntilItIsRevoked() throws Exception {
        CreateApiKeyResponseBody key = CLERK.apiKeys().createApiKey(CreateApiKeyRequestBody.builder()
                .name(unique("key ")).subject(newUser().id()).build()).object().orElseThrow();
        assertThat(verify(key.secret(), SECRET_KEY)).isNotNull();
        CLERK.apiKeys().revokeApiKey(key.id(), RevokeApiKeyRequestBody.builder().build());
        refusedAs("token-invalid", key.secret(), SECRET_KEY);
    }

    @Test
    void aWrongSecretKeyOpensNothing() {
        refused(401, "clerk_key_invalid", () -> client("sk_test_wrong").users().get("user_ann"));
        String token = mint("machine-token", "{\"type\": \"api_key\", \"subject\": \"" + newUser().id() + "\"}");
        refusedAs("token-invalid", token, "sk_test_wrong");
    }

    @Test
    void tokensOfTheOldKeyAreGoodUntilItIsTakenAway() throws Exception {
        String old = mint("session-token/" + newUser().id(), "{}");
        dev("POST", "keys/rotate", "");
        String fresh = mint("session-token/" + newUser().id(), "{}");
        assertThat(verify(old, SECRET_KEY)).isNotNull();
        assertThat(verify(fresh, SECRET_KEY)).isNotNull();
        dev("DELETE", "keys/retired", "");
        refusedAs("jwk-kid-mismatch", old, SECRET_KEY);
        assertThat(verify(fresh, SECRET_KEY)).isNotNull();
    }

    @Test
    void aTokenByATemplateIsVerified() throws Exception {
        String name = unique("template-");
        CreateJWTTemplateRequestBody template = CreateJWTTemplateRequestBody.builder().name(name)
                .claims(Claims.builder().build()).lifetime(90L).build();
        CLERK.jwtTemplates().create().request(template).call();
        String userId = newUser().id();
        String session = CLERK.sessions().create().request(CreateSessionRequestBody.builder().userId(userId).build()).call()
                .session().orElseThrow().id();
        String token = CLERK.sessions().createTokenFromTemplate(session, name).object().orElseThrow().jwt().orElseThrow();
        assertThat(((io.jsonwebtoken.Claims) verify(token, SECRET_KEY)).getSubject()).isEqualTo(userId);
    }

    @Test
    void tooManyCallsSayAfterHowLongToTryAgain() {
        dev("POST", "faults", """
                {"status": 429, "retry_after_seconds": 7, "method": "GET", "path": "/v1/users", "times": 1}""");
        GetUserListRequest nobody = GetUserListRequest.builder().query("nobody at all").build();
        ClerkError error = catchThrowableOfType(ClerkError.class, () -> CLERK.users().list(nobody));
        assertThat(error.code()).isEqualTo(429);
        assertThat(error.headers().first("Retry-After")).contains("7");
        assertThat(CLERK.users().list(nobody).userList().orElseThrow()).isEmpty();
    }
}

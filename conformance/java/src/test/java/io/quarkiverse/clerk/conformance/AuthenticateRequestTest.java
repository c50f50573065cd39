package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.SECRET_KEY;
import static io.quarkiverse.clerk.conformance.Sdk.URL;
import static io.quarkiverse.clerk.conformance.Sdk.mint;
import static io.quarkiverse.clerk.conformance.Sdk.newOrganization;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.clerk.backend_api.helpers.security.AuthenticateRequest;
import com.clerk.backend_api.helpers.security.VerifyToken;
import com.clerk.backend_api.helpers.security.models.AuthErrorReason;
import com.clerk.backend_api.helpers.security.models.AuthenticateRequestOptions;
import com.clerk.backend_api.helpers.security.models.MachineAuthVerificationData;
import com.clerk.backend_api.helpers.security.models.RequestState;
import com.clerk.backend_api.helpers.security.models.SessionAuthObjectV1;
import com.clerk.backend_api.helpers.security.models.SessionAuthObjectV2;
import com.clerk.backend_api.helpers.security.models.TokenVerificationException;
import com.clerk.backend_api.helpers.security.models.VerifyTokenOptions;
import com.clerk.backend_api.models.components.User;

import io.jsonwebtoken.Claims;

/**
 * The helpers that verify tokens. {@code AuthenticateRequest} has no way to be told another API than Clerk's, so it gets the
 * public key; {@code VerifyToken} asks the dev server.
 */
class AuthenticateRequestTest {

    private final User user = newUser();

    private String session(String spec) {
        return mint("session-token/" + user.id(), spec);
    }

    private static VerifyTokenOptions bySecretKey() {
        return VerifyTokenOptions.secretKey(SECRET_KEY).apiUrl(URL).build();
    }

    private static RequestState authenticate(String header, String value) {
        AuthenticateRequestOptions options = AuthenticateRequestOptions.jwtKey(PublicKey.pem()).build();
        return AuthenticateRequest.authenticateRequest(Map.of(header, List.of(value)), options);
    }

    @Test
    void aSessionTokenInTheHeader() {
        RequestState state = authenticate("Authorization", "Bearer " + session("{}"));
        assertThat(state.isSignedIn()).as("%s", state.reason()).isTrue();
        assertThat(((SessionAuthObjectV2) state.toAuth()).getSub()).isEqualTo(user.id());
    }

    @Test
    void aSessionTokenInTheCookie() {
        RequestState state = authenticate("Cookie", "__session=" + session("{}"));
        assertThat(state.isSignedIn()).as("%s", state.reason()).isTrue();
    }

    @Test
    void aSessionTokenOfTheFirstVersionNamesTheOrganization() {
        String organization = newOrganization(user).id();
        RequestState state = authenticate("Authorization", "Bearer " + session("{\"version\": 1}"));
        SessionAuthObjectV1 auth = (SessionAuthObjectV1) state.toAuth();
        assertThat(auth.getUserId()).isEqualTo(user.id());
        assertThat(auth.getOrgId()).isEqualTo(organization);
        assertThat(auth.getOrgRole()).isEqualTo("org:admin");
    }

    @Test
    void permissionsAreReadFromTheMasks() {
        newOrganization(user);
        String token = session("{\"permissions\": [\"org:reports:read\", \"org:teams:invite\"]}");
        Claims claims = authenticate("Authorization", "Bearer " + token).claims().orElseThrow();
        assertThat((List<?>) claims.get("org_permissions", List.class)).map(Object::toString)
                .containsExactlyInAnyOrder("org:reports:read", "org:teams:invite");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"age_seconds\": 3600, \"expires_in_seconds\": 60} | token-expired",
            "{\"age_seconds\": -3600} | token-not-active-yet",
            "{\"signed_by\": \"other_key\"} | token-invalid" })
    void aTokenIsRefused(String spec, String reason) {
        RequestState state = authenticate("Authorization", "Bearer " + session(spec));
        assertThat(state.isSignedOut()).isTrue();
        assertThat(state.reason().orElseThrow().id()).isEqualTo(reason);
    }

    @Test
    void noTokenAndTheWrongKindOfTokenAreRefused() {
        assertThat(authenticate("Accept", "*/*").reason()).contains(AuthErrorReason.SESSION_TOKEN_MISSING);
        AuthenticateRequestOptions sessionsOnly = AuthenticateRequestOptions.acceptsToken(List.of("session_token")).build();
        RequestState state = AuthenticateRequest
                .authenticateRequest(Map.of("Authorization", List.of("Bearer ak_nonsense")), sessionsOnly);
        assertThat(state.reason()).contains(AuthErrorReason.TOKEN_TYPE_NOT_SUPPORTED);
    }

    @Test
    void aSessionTokenIsVerifiedByTheSecretKey() throws Exception {
        Claims claims = (Claims) VerifyToken.verifyToken(session("{}"), bySecretKey()).payload();
        assertThat(claims.getSubject()).isEqualTo(user.id());
    }

    /** The key is in the SDK's cache by then: {@code AuthenticateRequest} itself would fetch it from Clerk. */
    @Test
    void aRequestIsAuthenticatedByTheSecretKey() throws Exception {
        String token = session("{}");
        VerifyToken.verifyToken(token, bySecretKey());
        RequestState state = AuthenticateRequest.authenticateRequest(Map.of("Authorization", List.of("Bearer " + token)),
                AuthenticateRequestOptions.secretKey(SECRET_KEY).build());
        assertThat(state.isSignedIn()).as("%s", state.reason()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "api_key", "oauth_token", "m2m_token" })
    void aMachineTokenIsVerifiedByTheSecretKey(String type) throws Exception {
        String subject = type.equals("m2m_token") ? "" : ", \"subject\": \"" + user.id() + "\"";
        String token = mint("machine-token", "{\"type\": \"" + type + "\"" + subject + "}");
        MachineAuthVerificationData verified = (MachineAuthVerificationData) VerifyToken
                .verifyToken(token, bySecretKey()).payload();
        assertThat(verified.getSubject()).startsWith(type.equals("m2m_token") ? "mch_" : user.id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ak_nonsense", "oat_nonsense", "mt_nonsense" })
    void whatIsNoTokenIsRefused(String token) {
        assertThatThrownBy(() -> VerifyToken.verifyToken(token, bySecretKey()))
                .isInstanceOfSatisfying(TokenVerificationException.class,
                        e -> assertThat(e.reason().id()).isEqualTo("token-invalid"));
    }

    @Test
    void anotherSecretKeyIsRefused() {
        VerifyTokenOptions other = VerifyTokenOptions.secretKey("sk_test_other").apiUrl(URL).skipJwksCache(true).build();
        assertThatThrownBy(() -> VerifyToken.verifyToken(session("{}"), other))
                .isInstanceOfSatisfying(TokenVerificationException.class,
                        e -> assertThat(e.reason().id()).isEqualTo("jwk-failed-to-load"));
    }
}

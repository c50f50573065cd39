package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.newOrganization;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.helpers.security.AuthenticateRequest;
import com.clerk.backend_api.helpers.security.models.AuthErrorReason;
import com.clerk.backend_api.helpers.security.models.AuthenticateRequestOptions;
import com.clerk.backend_api.helpers.security.models.RequestState;
import com.clerk.backend_api.helpers.security.models.SessionAuthObjectV2;
import com.clerk.backend_api.helpers.security.models.TokenVerificationErrorReason;
import com.clerk.backend_api.models.components.Cookies;
import com.clerk.backend_api.models.components.SessionRefresh;
import com.clerk.backend_api.models.components.User;
import com.clerk.backend_api.models.operations.Format;
import com.clerk.backend_api.models.operations.RefreshSessionRequestBody;

/** What the SDK makes of the cookies of a browser that has signed in at the dev server. */
class BrowserCookiesTest {

    private final User user = newUser();

    private static RequestState authenticate(Map<String, String> cookies, String party) {
        AuthenticateRequestOptions options = AuthenticateRequestOptions.jwtKey(PublicKey.pem()).authorizedParty(party).build();
        return AuthenticateRequest.authenticateRequest(Visitor.headers(cookies), options);
    }

    private static RequestState authenticate(Map<String, String> cookies) {
        return authenticate(cookies, Visitor.ORIGIN);
    }

    private static String sessionId(Map<String, String> cookies) {
        return ((SessionAuthObjectV2) authenticate(cookies).toAuth()).getSid();
    }

    private static SessionRefresh refresh(Map<String, String> cookies, String refreshToken, Format format) {
        RefreshSessionRequestBody body = RefreshSessionRequestBody.builder().expiredToken(cookies.get("__session"))
                .refreshToken(refreshToken).requestOrigin(Visitor.ORIGIN).format(format).build();
        return CLERK.sessions().refresh(sessionId(cookies), Optional.of(body), Optional.empty()).sessionRefresh().orElseThrow();
    }

    private static String refreshToken(Map<String, String> cookies) {
        return cookies.entrySet().stream().filter(cookie -> cookie.getKey().startsWith("__refresh_")).findFirst()
                .orElseThrow().getValue();
    }

    @Test
    void whoHasSignedInIsSignedIn() {
        String organization = newOrganization(user).id();
        RequestState state = authenticate(Visitor.signedIn(user.id()));
        assertThat(state.isSignedIn()).as("%s", state.reason()).isTrue();
        assertThat(((SessionAuthObjectV2) state.toAuth()).getSub()).isEqualTo(user.id());
        assertThat(state.claims().orElseThrow().get("org_id")).isEqualTo(organization);
    }

    @Test
    void theCookiesWithTheSuffixOfTheInstanceAreEnough() {
        Map<String, String> cookies = Visitor.signedIn(user.id());
        cookies.keySet().removeIf(name -> name.matches("__(session|client_uat|clerk_db_jwt)"));
        assertThat(authenticate(cookies).isSignedIn()).isTrue();
    }

    @Test
    void anotherApplicationIsNotTheAuthorizedParty() {
        RequestState state = authenticate(Visitor.signedIn(user.id()), "http://localhost:9090");
        assertThat(state.reason()).contains(TokenVerificationErrorReason.TOKEN_INVALID_AUTHORIZED_PARTIES);
    }

    @Test
    void withoutASessionOneIsSignedOut() {
        Map<String, String> cookies = Visitor.signedIn(user.id());
        cookies.keySet().removeIf(name -> name.startsWith("__session"));
        assertThat(authenticate(cookies).reason()).contains(AuthErrorReason.SESSION_TOKEN_MISSING);
    }

    @Test
    void theRefreshCookieRenewsTheOthers() {
        Map<String, String> cookies = Visitor.signedIn(user.id());
        SessionRefresh refreshed = refresh(cookies, refreshToken(cookies), Format.COOKIE);
        Map<String, String> renewed = Visitor.byName(((Cookies) refreshed.value()).cookies());
        assertThat(renewed).containsOnlyKeys(cookies.keySet());
        assertThat(sessionId(renewed)).isEqualTo(sessionId(cookies));
    }

    @Test
    void noOtherRefreshTokenDoes() {
        Map<String, String> cookies = Visitor.signedIn(user.id());
        refused(401, "refresh_token_invalid", () -> refresh(cookies, "garbage", Format.COOKIE));
        CLERK.sessions().revoke(sessionId(cookies));
        refused(401, "refresh_token_invalid", () -> refresh(cookies, refreshToken(cookies), Format.COOKIE));
    }
}

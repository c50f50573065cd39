package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Who may go on with what an older token of theirs has begun. */
class SessionRenewalTest {

    private static final Map<String, Object> ADMIN = organization("org_1", "admin", 3);

    @Test
    void aNewerTokenOfTheSameSessionGoesOn() {
        assertThat(goesOn(sessionToken(), sessionToken().claim("jti", "other"))).isTrue();
        assertThat(goesOn(admin(), admin())).isTrue();
    }

    @Test
    void anotherUserOrSessionDoesNot() {
        assertThat(goesOn(sessionToken(), sessionToken().claim("sub", "user_2"))).isFalse();
        assertThat(goesOn(sessionToken(), sessionToken().claim("sid", "sess_2"))).isFalse();
        assertThat(goesOn(sessionToken(), sessionToken().claim("act", Map.of("sub", "user_2")))).isFalse();
    }

    @Test
    void aSessionThatIsNotNamedDoesNot() {
        assertThat(goesOn(sessionToken().withoutClaim("sid"), sessionToken().withoutClaim("sid"))).isFalse();
    }

    @Test
    void anotherOrganizationDoesNot() {
        assertThat(goesOn(admin(), sessionToken().claim("o", organization("org_2", "admin", 3)))).isFalse();
        assertThat(goesOn(admin(), sessionToken())).isFalse();
        assertThat(goesOn(sessionToken(), admin())).isFalse();
    }

    @Test
    void whoHasLostARoleOrPermissionDoesNot() {
        assertThat(goesOn(admin(), sessionToken().claim("o", organization("org_1", "member", 3)))).isFalse();
        assertThat(goesOn(admin(), with(organization("org_1", "admin", 1)))).isFalse();
        assertThat(SessionRenewal.goesOn(principal(admin()).withRoles(Set.of("vip")), principal(admin()))).isFalse();
    }

    @Test
    void whoHasGainedOneDoes() {
        assertThat(goesOn(with(organization("org_1", "admin", 1)), admin())).isTrue();
    }

    private static Map<String, Object> organization(String id, String role, int granted) {
        return Map.of("id", id, "rol", role, "per", "read,manage", "fpm", String.valueOf(granted));
    }

    private static TestTokens admin() {
        return with(ADMIN);
    }

    private static TestTokens with(Map<String, Object> organization) {
        return sessionToken().claim("fea", "o:billing").claim("o", organization);
    }

    private static boolean goesOn(TestTokens before, TestTokens now) {
        return SessionRenewal.goesOn(principal(before), principal(now));
    }

    private static SessionPrincipal principal(TestTokens token) {
        return authenticator().signsIn(token);
    }
}

package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Clerk says in either version of its session tokens. */
class SessionClaimsTest {

    @Test
    void theUserIsTheSubject() {
        assertThat(principal(sessionToken()).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void theSessionIsSid() {
        assertThat(principal(sessionToken()).sessionId()).isEqualTo(TestTokens.SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"\"", "5", "{}" })
    void aSessionThatIsNoTextIsNone(String session) {
        assertThat(principal(sessionToken().rawClaim("sid", session)).sessionId()).isNull();
    }

    @Test
    void aTokenMayDoWithoutASession() {
        assertThat(principal(sessionToken().withoutClaim("sid")).sessionId()).isNull();
    }

    @Test
    void aPendingSessionIsPending() {
        assertThat(principal(sessionToken().claim("sts", "pending")).isPending()).isTrue();
    }

    @Test
    void anActiveSessionIsNotPending() {
        assertThat(principal(sessionToken()).isPending()).isFalse();
    }

    @Test
    void aTokenWithoutAStatusIsNotPending() {
        assertThat(principal(sessionToken().withoutClaim("sts")).isPending()).isFalse();
    }

    @Test
    void version2HasItsOrganizationInO() {
        assertThat(principal(sessionToken().claim("o", Map.of("id", "org_1", "slg", "acme", "rol", "admin"))).organization())
                .isEqualTo(new ActiveOrganization("org_1", "acme", "org:admin"));
    }

    @Test
    void version1HasItsOrganizationInClaimsOfTheirOwn() {
        assertThat(principal(version1()).organization())
                .isEqualTo(new ActiveOrganization("org_1", "acme", "org:admin"));
    }

    @Test
    void version2IgnoresTheClaimsOfVersion1() {
        assertThat(principal(version1().claim("v", 2)).organization()).isNull();
    }

    @Test
    void version2DoesNotTakeARoleFromAClaimOfVersion1() {
        var token = version1().claim("v", 2).claim("o", Map.of("id", "org_2", "rol", "member"));
        assertThat(principal(token).getGroups()).containsExactlyInAnyOrder("org:member", "member");
    }

    @Test
    void version1IgnoresTheClaimOfVersion2() {
        assertThat(principal(sessionToken().withoutClaim("v").claim("o", Map.of("id", "org_1"))).organization()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"2\"", "3", "1", "null", "true", "[2]" })
    void everythingButTheNumber2IsVersion1(String version) {
        var token = version1().claim("o", Map.of("id", "org_2")).rawClaim("v", version);
        assertThat(principal(token).organization()).extracting(ActiveOrganization::id).isEqualTo("org_1");
    }

    @Test
    void theVersionMayBeWrittenWithAFraction() {
        assertThat(principal(version1().rawClaim("v", "2.0")).organization()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "{}", "[]", "\"org_1\"", "5", "{\"id\":null}", "{\"id\":\"\"}", "{\"id\":5}",
            "{\"slg\":\"acme\",\"rol\":\"admin\"}" })
    void anOrganizationWithoutAnIdIsNone(String organization) {
        var principal = principal(sessionToken().rawClaim("o", organization));
        assertThat(principal.organization()).isNull();
        assertThat(principal.getGroups()).isEmpty();
    }

    @Test
    void withoutAnOrganizationThereIsNone() {
        assertThat(principal(sessionToken()).organization()).isNull();
    }

    private static TestTokens version1() {
        return sessionToken().withoutClaim("v").claim("org_id", "org_1").claim("org_slug", "acme")
                .claim("org_role", "org:admin");
    }

    private static SessionPrincipal principal(TestTokens token) {
        return authenticator().signsIn(token);
    }
}

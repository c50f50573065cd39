package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPrincipalTest {

    @Test
    void theNameIsTheUser() {
        assertThat(principal(sessionToken()).getName()).isEqualTo(TestTokens.USER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "upn", "preferred_username", "name", "username" })
    void noOtherClaimMakesTheName(String claim) {
        assertThat(principal(sessionToken().claim(claim, "user_victim")).getName()).isEqualTo(TestTokens.USER);
    }

    @Test
    void theRolesAreThoseOfTheOrganization() {
        assertThat(principal(sessionToken().claim("o", Map.of("id", "org_1", "rol", "admin"))).getGroups())
                .containsExactlyInAnyOrder("org:admin", "admin");
    }

    @Test
    void aCheckIsDecidedByTheToken() {
        var principal = principal(sessionToken().claim("o", Map.of("id", "org_1", "rol", "admin")));
        assertThat(principal.has(AuthorizationCheck.check().role("admin"))).isTrue();
        assertThat(principal.has(AuthorizationCheck.check().role("owner"))).isFalse();
    }

    @Test
    void theActorAndTheAgeOfTheProofAreAtHand() {
        var principal = principal(sessionToken().claim("act", Map.of("sub", "user_2")));
        assertThat(principal.actor()).isEqualTo(new Actor("user_2", null, null, false));
        assertThat(principal.factorVerificationAge()).isEqualTo(new FactorVerificationAge(5, -1));
    }

    @Test
    void theGroupsClaimMakesNoRoles() {
        var principal = principal(sessionToken().claim("groups", List.of("admin")));
        assertThat(principal.getGroups()).isEmpty();
        assertThat(principal.<Set<String>> getClaim("groups")).isEmpty();
    }

    @Test
    void theStandardClaimsAreAtHand() {
        var principal = principal(sessionToken());
        assertThat(principal.getIssuer()).isEqualTo(TestTokens.ISSUER);
        assertThat(principal.getSubject()).isEqualTo(TestTokens.USER);
        assertThat(principal.getTokenID()).isEqualTo("1a2b");
        assertThat(principal.getExpirationTime()).isEqualTo(TestAuthenticator.NOW.getEpochSecond() + 50);
    }

    @Test
    void aClaimOfTheApplicationIsAtHand() {
        assertThat(principal(sessionToken().claim("plan", "gold")).<Object> getClaim("plan")).hasToString("gold");
    }

    @Test
    void theTokenIsAtHandForCallsInTheUsersName() {
        var token = TestTokens.valid();
        assertThat(TestAuthenticator.principal(authenticator().bearer(token)).getRawToken()).isEqualTo(token);
    }

    @Test
    void toStringHasNoTokenAndNothingOfIt() {
        var token = TestTokens.valid();
        assertThat(TestAuthenticator.principal(authenticator().bearer(token)).toString())
                .contains(TestTokens.USER).doesNotContain(token.split("\\."));
    }

    @Test
    void theSameTokenIsTheSamePrincipal() {
        var token = sessionToken();
        assertThat(principal(token)).isEqualTo(principal(token)).hasSameHashCodeAs(principal(token));
    }

    @Test
    void anotherTokenOfTheSameUserIsAnotherPrincipal() {
        assertThat(principal(sessionToken())).isNotEqualTo(principal(sessionToken().claim("sid", "sess_2")));
    }

    private static SessionPrincipal principal(TestTokens token) {
        return authenticator().signsIn(token);
    }
}

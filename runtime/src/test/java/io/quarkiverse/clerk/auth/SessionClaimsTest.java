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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

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
                .isEqualTo(new ActiveOrganization("org_1", "acme", "org:admin", List.of()));
    }

    @Test
    void version1HasItsOrganizationInClaimsOfTheirOwn() {
        assertThat(principal(version1()).organization())
                .isEqualTo(new ActiveOrganization("org_1", "acme", "org:admin", List.of()));
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
    void version2HasItsPermissionsInMasks() {
        var token = sessionToken().claim("fea", "o:posts")
                .claim("o", Map.of("id", "org_1", "per", "read,manage", "fpm", "2"));
        assertThat(permissions(token)).containsExactly("org:posts:manage");
    }

    @Test
    void version1HasItsPermissionsInAList() {
        assertThat(permissions(version1().claim("org_permissions", List.of("org:b:read", "org:a:read"))))
                .containsExactly("org:b:read", "org:a:read");
    }

    @Test
    void version2DoesNotTakePermissionsFromAClaimOfVersion1() {
        var token = version1().claim("org_permissions", List.of("org:b:read")).claim("v", 2).claim("o", Map.of("id", "org_2"));
        assertThat(permissions(token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "\"org:a:read\"", "{\"0\":\"org:a:read\"}", "5", "[null,5,[\"org:a:read\"]]" })
    void permissionsInAnotherFormGrantNothing(String claim) {
        assertThat(permissions(version1().rawClaim("org_permissions", claim))).isEmpty();
    }

    @Test
    void withoutAnOrganizationThereIsNone() {
        assertThat(principal(sessionToken()).organization()).isNull();
    }

    @Test
    void version1HasNoFeaturesOrPlans() {
        var claims = claims("{'sub':'user_1','fea':'u:export','pla':'u:pro'}");
        assertThat(claims.features()).isEqualTo(Entitlements.NONE);
        assertThat(claims.plans()).isEqualTo(Entitlements.NONE);
    }

    @Test
    void version2SaysWhoseAFeatureIs() {
        assertThat(claims("{'sub':'user_1','v':2,'fea':'o:export, u:theme,uo:search,x:other,o:'}").features())
                .isEqualTo(new Entitlements(Set.of("export", "search"), Set.of("theme", "search")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "''", "','", "'theme'", "'u:theme,'", "'u:theme,export'", "['u:theme']", "null" })
    void oneMalformedFeatureSpoilsThemAll(String claim) {
        assertThat(claims("{'sub':'user_1','v':2,'fea':" + claim + "}").features()).isEqualTo(Entitlements.NONE);
    }

    @Test
    void theStatusIsKept() {
        assertThat(claims("{'sub':'user_1','sts':'active'}").status()).isEqualTo("active");
        assertThat(claims("{'sub':'user_1'}").status()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "'act':null" })
    void withoutAnActorItIsTheUser(String claim) {
        assertThat(claims("{" + claim + "}").actor()).isNull();
    }

    @Test
    void theActorOfAnImpersonationIsNamed() {
        assertThat(claims("{'act':{'sub':'user_2','iss':'https://dashboard.example.com','sid':'sess_2'}}").actor())
                .isEqualTo(new Actor("user_2", "https://dashboard.example.com", "sess_2", false));
    }

    @Test
    void anAgentIsToldFromAPerson() {
        assertThat(claims("{'act':{'sub':'agent_1','type':'agent'}}").actor())
                .isEqualTo(new Actor("agent_1", null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "'user_2'", "5", "false", "{'sub':5}" })
    void anActorWhoIsNotNamedDoesNotPassForTheUser(String actor) {
        assertThat(claims("{'act':" + actor + "}").actor()).isEqualTo(new Actor(null, null, null, false));
    }

    @Test
    void theAgeOfBothFactorsIsInMinutes() {
        assertThat(claims("{'fva':[5,-1]}").factorVerificationAge())
                .isEqualTo(new FactorVerificationAge(5, FactorVerificationAge.NEVER));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "5", "'5,5'", "[]", "[5]", "[5,5,5]", "['5','5']", "[5,null]", "[-2,5]", "[5,-0.5]",
            "[1e400,5]", "{'0':5,'1':5}" })
    void anAgeInAnotherFormIsNone(String age) {
        assertThat(claims("{'fva':" + age + "}").factorVerificationAge()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "null", "{'sub':null}", "{'sub':5}" })
    void claimsWithoutAUserHaveAnEmptyOne(String claims) {
        assertThat(claims(claims).userId()).isEmpty();
    }

    private static SessionClaims claims(String json) {
        try {
            return SessionClaims.of(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> permissions(TestTokens token) {
        return principal(token).organization().permissions();
    }

    private static TestTokens version1() {
        return sessionToken().withoutClaim("v").claim("org_id", "org_1").claim("org_slug", "acme")
                .claim("org_role", "org:admin");
    }

    private static SessionPrincipal principal(TestTokens token) {
        return authenticator().signsIn(token);
    }
}

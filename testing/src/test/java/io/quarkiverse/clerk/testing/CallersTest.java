package io.quarkiverse.clerk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.auth.Actor;
import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.FactorVerificationAge;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;

class CallersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_000_000), ZoneOffset.UTC);

    @ClerkSecurity
    interface Usual {
    }

    @ClerkSecurity(userId = "user_1", sessionId = "sess_1", orgId = "org_1", orgSlug = "one", orgRole = "org:editor", orgPermissions = {
            "org:reports:read", "org:teams:invite", "org:reports:manage" }, features = { "org:chat", "user:export" }, plans = {
                    "user:pro",
                    "org:team" }, firstFactorMinutesAgo = 3, secondFactorMinutesAgo = 4, actor = "user_support", pending = true, claims = {
                            @ClerkClaim(key = "metadata.plan", value = "gold"), @ClerkClaim(key = "metadata.seats", json = "5"),
                            @ClerkClaim(key = "https://acme.example/a.b", json = "{\"c\": [true]}"),
                            @ClerkClaim(key = "nothing"), @ClerkClaim(key = "nbf", json = "null") })
    interface Everything {
    }

    @ClerkSecurity(orgPermissions = "org:reports:read")
    interface PermissionOnly {
    }

    @ClerkSecurity(userId = "ann")
    interface WrongUser {
    }

    @ClerkSecurity(sessionId = "sess_")
    interface WrongSession {
    }

    @ClerkSecurity(orgId = "acme")
    interface WrongOrganization {
    }

    @ClerkSecurity(orgRole = "admin")
    interface WrongRole {
    }

    @ClerkSecurity(orgPermissions = { "org:reports:read", "reports:read" })
    interface WrongPermission {
    }

    @ClerkSecurity(features = "reports")
    interface WrongFeature {
    }

    @ClerkSecurity(plans = "o:team")
    interface WrongPlan {
    }

    @ClerkSecurity(firstFactorMinutesAgo = -2)
    interface WrongAge {
    }

    @ClerkSecurity(claims = @ClerkClaim(key = "a", json = "gold"))
    interface WrongJson {
    }

    @ClerkSecurity(claims = @ClerkClaim(key = "a", json = "1", value = "1"))
    interface TwoValues {
    }

    @ClerkSecurity(claims = @ClerkClaim(key = "a..b", value = "1"))
    interface WrongKey {
    }

    @Test
    void aUserWithoutAttributesHasNoOrganization() {
        var user = user(Usual.class);
        assertThat(user.userId()).isEqualTo("user_test");
        assertThat(user.sessionId()).isEqualTo("sess_test");
        assertThat(user.organization()).isNull();
        assertThat(user.roles()).isEmpty();
        assertThat(user.isPending()).isFalse();
        assertThat(user.actor()).isNull();
        assertThat(user.factorVerificationAge()).isEqualTo(new FactorVerificationAge(0, FactorVerificationAge.NEVER));
        assertThat(user.expirationSeconds()).isEqualTo(1_000_060);
        assertThat(user.claims()).containsEntry("v", 2L).containsEntry("iat", 1_000_000L).containsEntry("nbf", 1_000_000L);
    }

    @Test
    void everyAttributeIsReadAsProductionReadsIt() {
        var user = user(Everything.class);
        var organization = user.organization();
        assertThat(user.userId()).isEqualTo("user_1");
        assertThat(user.sessionId()).isEqualTo("sess_1");
        assertThat(organization.id()).isEqualTo("org_1");
        assertThat(organization.slug()).isEqualTo("one");
        assertThat(user.roles()).containsExactlyInAnyOrder("org:editor", "editor");
        assertThat(organization.permissions())
                .containsExactlyInAnyOrder("org:reports:read", "org:reports:manage", "org:teams:invite");
        assertThat(user.sessionClaims().features().ofOrganization()).containsExactlyInAnyOrder("reports", "teams", "chat");
        assertThat(user.sessionClaims().features().ofUser()).containsExactly("export");
        assertThat(user.sessionClaims().plans().ofOrganization()).containsExactly("team");
        assertThat(user.sessionClaims().plans().ofUser()).containsExactly("pro");
        assertThat(user.factorVerificationAge()).isEqualTo(new FactorVerificationAge(3, 4));
        assertThat(user.actor()).isEqualTo(new Actor("user_support", null, null, false));
        assertThat(user.isPending()).isTrue();
        assertThat(user.claims()).containsEntry("metadata", Map.of("plan", "gold", "seats", 5L)).containsEntry("nothing", "")
                .containsKey("https://acme.example/a.b").doesNotContainKey("nbf");
    }

    @Test
    void aPermissionNeedsNoOrganizationToBeNamed() {
        assertThat(user(PermissionOnly.class).organization().id()).isEqualTo("org_test");
        assertThat(user(PermissionOnly.class).has(AuthorizationCheck.check().permission("org:reports:read"))).isTrue();
        assertThat(user(PermissionOnly.class).has(AuthorizationCheck.check().permission("org:reports:manage"))).isFalse();
    }

    @Test
    void theTokenIsOneThatNobodyTakesForGenuine() {
        assertThat(user(Usual.class).getRawToken()).startsWith("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "WrongUser         | userId: found \"ann\"; expected an id, user_…",
            "WrongSession      | sessionId: found \"sess_\"; expected an id, sess_…",
            "WrongOrganization | orgId: found \"acme\"; expected an id, org_…",
            "WrongRole         | orgRole: found \"admin\"; expected org:ROLE, such as org:admin",
            "WrongPermission   | orgPermissions: found \"reports:read\"; expected org:FEATURE:ACTION, such as org:reports:read",
            "WrongFeature      | features: found \"reports\"; expected org:NAME or user:NAME, such as org:reports",
            "WrongPlan         | plans: found \"o:team\"; expected org:NAME or user:NAME, such as org:reports",
            "WrongAge          | firstFactorMinutesAgo: found \"-2\"; expected -1 or more",
            "WrongJson         | claims: found \"gold\"; expected JSON; text that is none goes into value",
            "TwoValues         | claims: found \"a\"; expected either a value or json, not both",
            "WrongKey          | claims: found \"a..b\"; expected a name, or names with one dot between them, such as metadata.plan",
    })
    void aWrongAttributeIsToldWithWhatIsRight(String type, String message) throws ClassNotFoundException {
        var annotated = Class.forName(CallersTest.class.getName() + "$" + type);
        assertThatThrownBy(() -> user(annotated)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ClerkMachineSecurity(tokenType = TokenType.API_KEY, subject = "org_1", scopes = { "read",
            "write" }, claims = @ClerkClaim(key = "tier", json = "1"))
    interface Key {
    }

    @ClerkMachineSecurity(tokenType = TokenType.OAUTH_TOKEN)
    interface Client {
    }

    @ClerkMachineSecurity(tokenType = TokenType.M2M_TOKEN)
    interface Machine {
    }

    @ClerkMachineSecurity(tokenType = TokenType.SESSION_TOKEN)
    interface NoMachine {
    }

    @ClerkMachineSecurity(tokenType = TokenType.M2M_TOKEN, subject = "user_1")
    interface WrongSubject {
    }

    @ClerkMachineSecurity(tokenType = TokenType.OAUTH_TOKEN, claims = @ClerkClaim(key = "a", value = "b"))
    interface ClientWithClaims {
    }

    @Test
    void machinesAreOfTheTypesOfProduction() {
        assertThat(machine(Key.class)).isInstanceOfSatisfying(ApiKeyPrincipal.class, key -> {
            assertThat(key.organizationId()).isEqualTo("org_1");
            assertThat(key.scopes()).containsExactly("read", "write");
            assertThat(key.claims()).isEqualTo(Map.of("tier", 1L));
        });
        assertThat(machine(Client.class)).isInstanceOfSatisfying(OAuthPrincipal.class,
                client -> assertThat(client.userId()).isEqualTo("user_test"));
        assertThat(machine(Machine.class)).isInstanceOfSatisfying(MachinePrincipal.class,
                machine -> assertThat(machine.machineId()).isEqualTo("mch_test"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NoMachine        | tokenType: found \"session_token\"; expected API_KEY, OAUTH_TOKEN or M2M_TOKEN; "
                    + "@ClerkSecurity is for users in a session",
            "WrongSubject     | subject: found \"user_1\"; expected an id, mch_…",
            "ClientWithClaims | claims: found \"[a]\"; expected none: OAuth tokens have scopes only",
    })
    void aWrongMachineIsToldWithWhatIsRight(String type, String message) throws ClassNotFoundException {
        var annotated = Class.forName(CallersTest.class.getName() + "$" + type);
        assertThatThrownBy(() -> machine(annotated)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static SessionPrincipal user(Class<?> annotated) {
        return Callers.of(annotation(annotated, ClerkSecurity.class), CLOCK);
    }

    private static Object machine(Class<?> annotated) {
        return Callers.of(annotation(annotated, ClerkMachineSecurity.class));
    }

    private static <A extends Annotation> A annotation(Class<?> annotated, Class<A> type) {
        return annotated.getAnnotation(type);
    }
}

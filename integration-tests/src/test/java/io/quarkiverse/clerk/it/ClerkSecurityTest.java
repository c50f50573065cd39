package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestTokens.apiKey;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.garbage;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.testing.ClerkClaim;
import io.quarkiverse.clerk.testing.ClerkMachineSecurity;
import io.quarkiverse.clerk.testing.ClerkSecurity;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

/** Callers without tokens: what production lets in enters, what it refuses is refused. */
@QuarkusTest
@ClerkSecurity(orgSlug = "acme", orgRole = "org:member", orgPermissions = "org:billing:read")
class ClerkSecurityTest {

    @Inject
    SecurityIdentity identity;

    @Inject
    ClerkAuth auth;

    @Inject
    JsonWebToken jwt;

    @Inject
    Vault vault;

    private int statusBefore;

    @BeforeEach
    void ask() {
        statusBefore = given().get("/billing").statusCode();
    }

    @Test
    void theUserOfTheClassCalls() {
        given().get("/me").then().statusCode(200)
                .body("user", is("user_test"), "organization", is("acme"), "roles", contains("member", "org:member"));
    }

    @Test
    void theMethodsOfTheTestThatComeBeforeAreOfTheSameUser() {
        assertThat(statusBefore).isEqualTo(200);
    }

    @Test
    void aRoleOrPermissionThatIsMissingIsRefused() {
        given().get("/admin").then().statusCode(403);
        given().get("/billing").then().statusCode(200).body(is("acme is on the free plan.\n"));
        given().delete("/billing").then().statusCode(403);
    }

    @Test
    @ClerkSecurity(userId = "user_boss", orgRole = "org:admin")
    void theUserOfAMethodTakesItsPlace() {
        given().get("/admin").then().statusCode(200).body(is("user_boss is an admin.\n"));
        given().get("/me").then().body("organization", nullValue());
        given().get("/billing").then().statusCode(403);
    }

    @Test
    @ClerkSecurity
    void withoutAttributesItIsAUserWithoutOrganization() {
        given().get("/me").then().statusCode(200).body("user", is("user_test"), "organization", nullValue(),
                "roles", empty());
        given().get("/admin").then().statusCode(403);
    }

    @Test
    @ClerkSecurity(orgPermissions = { "org:billing:read", "org:billing:manage" }, firstFactorMinutesAgo = 9)
    void whoHasProvedWhoTheyAreMayDoDelicateThings() {
        given().delete("/billing").then().statusCode(200);
    }

    @Test
    @ClerkSecurity(orgPermissions = "org:billing:manage", firstFactorMinutesAgo = 10)
    void whoHasNotIsAskedTo() {
        given().delete("/billing").then().statusCode(403)
                .body("clerk_error.type", is("forbidden"), "clerk_error.reason", is("reverification-error"));
    }

    @Test
    @ClerkSecurity(pending = true, orgRole = "org:admin")
    void aPendingSessionIsNone() {
        given().get("/").then().statusCode(200);
        given().get("/admin").then().statusCode(401).header("x-clerk-auth-reason", equalTo("session-pending"));
        assertThat(identity.isAnonymous()).isTrue();
    }

    @Test
    @ClerkSecurity(userId = "user_1", sessionId = "sess_1", orgId = "org_1", orgSlug = "one", orgRole = "org:editor", orgPermissions = {
            "org:reports:read",
            "org:teams:invite" }, features = "user:export", plans = "org:team", actor = "user_support", claims = {
                    @ClerkClaim(key = "metadata.plan", value = "gold"),
                    @ClerkClaim(key = "metadata.seats", json = "5"),
                    @ClerkClaim(key = "https://acme.example/groups", json = "[\"a\", \"b\"]") })
    void allThatTellsWhoCallsSaysTheSame() {
        assertThat(identity.getPrincipal()).isInstanceOf(SessionPrincipal.class);
        assertThat(identity.getRoles()).containsExactlyInAnyOrder("org:editor", "editor");
        assertThat(identity.<String> getAttribute("clerk.organization-id")).isEqualTo("org_1");
        assertThat(auth.userId()).isEqualTo("user_1").isEqualTo(jwt.getSubject());
        assertThat(auth.sessionId()).isEqualTo("sess_1").isEqualTo(jwt.getClaim("sid"));
        assertThat(auth.orgSlug()).isEqualTo("one");
        assertThat(auth.orgPermissions()).containsExactly("org:reports:read", "org:teams:invite");
        assertThat(auth.actor().subject()).isEqualTo("user_support");
        assertThat(auth.session().orElseThrow().sessionClaims().features().ofUser()).containsExactly("export");
        assertThat(auth.session().orElseThrow().sessionClaims().plans().ofOrganization()).containsExactly("team");
        assertThat(auth.claims()).containsEntry("metadata", Map.of("plan", "gold", "seats", 5L))
                .containsEntry("https://acme.example/groups", List.of("a", "b"));
        assertThat(jwt.getGroups()).isEqualTo(identity.getRoles());
    }

    @Test
    void beansSeeTheUserWithoutARequest() {
        assertThat(vault.read()).isEqualTo("user_test");
        assertThatThrownBy(vault::write).isInstanceOf(ForbiddenException.class);
    }

    @Test
    @ClerkSecurity(userId = "user_mapped")
    void mappersAndAugmentorsOfTheApplicationAreAsked() {
        given().get("/admin").then().statusCode(200);
        given().get("/me").then().body("roles", contains("augmented", "org:admin"));
        assertThat(identity.getRoles()).containsExactlyInAnyOrder("augmented", "org:admin");
    }

    @Test
    void aRequestWithATokenOfItsOwnIsItsOwners() {
        given().auth().oauth2(signInAs("ann")).get("/me").then().body("user", is("user_ann"));
        given().cookies(session("bob").cookies()).get("/me").then().body("user", is("user_bob"));
        given().auth().oauth2(garbage()).get("/me").then().statusCode(401);
        given().auth().oauth2(apiKey("ann").scopes("export").token()).get("/me").then().statusCode(401);
    }

    @Test
    void aBrowserIsNotSentAwayToSignIn() {
        given().redirects().follow(false).accept("text/html,*/*").get("/billing").then().statusCode(200);
    }

    @Test
    @ClerkMachineSecurity(tokenType = TokenType.API_KEY, subject = "org_acme", scopes = "export", claims = @ClerkClaim(key = "tier", json = "1"))
    void aMachineEntersWhereItIsAskedFor() {
        given().get("/export").then().statusCode(200).body(is("All that org_acme has.\n"));
        assertThat(identity.getPrincipal()).isInstanceOfSatisfying(ApiKeyPrincipal.class,
                key -> assertThat(key.claims()).containsEntry("tier", 1L));
    }

    @Test
    @ClerkMachineSecurity(tokenType = TokenType.API_KEY, scopes = "export")
    void aMachineIsRefusedWhereItIsNot() {
        given().get("/me").then().statusCode(401).header("x-clerk-auth-reason", equalTo("token-type-mismatch"));
        given().get("/").then().statusCode(200);
    }

    @Test
    @ClerkMachineSecurity(tokenType = TokenType.M2M_TOKEN, scopes = "export")
    void aMachineOfAnotherKindIsRefusedAsWell() {
        given().get("/export").then().statusCode(401);
    }

    @Test
    @ClerkMachineSecurity(tokenType = TokenType.API_KEY, scopes = "read")
    void aMachineWithoutTheScopeIsRefused() {
        given().get("/export").then().statusCode(403);
    }

    @Test
    void aUserIsRefusedWhereAMachineIsAskedFor() {
        given().get("/export").then().statusCode(401);
    }

    @Nested
    class InAClassWithin {

        @Test
        void theUserIsTheSame() {
            given().get("/me").then().statusCode(200).body("organization", is("acme"));
        }

        @Test
        @ClerkSecurity
        void unlessAMethodSaysOtherwise() {
            given().get("/me").then().statusCode(200).body("organization", nullValue());
        }
    }

    @ApplicationScoped
    static class Vault {

        @Inject
        ClerkAuth caller;

        @PermissionsAllowed("org:billing:read")
        String read() {
            return caller.userId();
        }

        @PermissionsAllowed("org:billing:manage")
        String write() {
            return caller.userId();
        }
    }

    @Singleton
    static class Mapper implements RolesMapper {

        @Override
        public Set<String> roles(ClerkPrincipal principal) {
            return principal.subject().equals("user_mapped") ? Set.of("org:admin") : Set.of();
        }
    }

    @Singleton
    static class Augmentor implements SecurityIdentityAugmentor {

        @Override
        public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
            return Uni.createFrom().item(!identity.isAnonymous() && identity.getPrincipal().getName().equals("user_mapped")
                    ? QuarkusSecurityIdentity.builder(identity).addRole("augmented").build()
                    : identity);
        }
    }
}

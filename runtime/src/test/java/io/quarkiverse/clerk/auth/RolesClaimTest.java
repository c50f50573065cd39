package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RolesClaimTest {

    @Test
    void anArrayOfText() {
        assertThat(roles("roles", "roles", List.of("auditor", "clerk"))).containsExactlyInAnyOrder("auditor", "clerk");
    }

    @Test
    void textWithBlanks() {
        assertThat(roles("roles", "roles", "auditor  clerk ")).containsExactlyInAnyOrder("auditor", "clerk");
    }

    @Test
    void aWayIntoObjects() {
        assertThat(roles("metadata.app.roles", "metadata", Map.of("app", Map.of("roles", List.of("auditor")))))
                .containsExactly("auditor");
    }

    @Test
    void aNameWithDotsIsLookedForFirst() {
        assertThat(roles("https://acme.com/roles", "https://acme.com/roles", List.of("auditor"))).containsExactly("auditor");
    }

    @Test
    void whatIsNoTextIsNoRole() {
        assertThat(roles("roles", "roles", Arrays.asList("auditor", 5, true, null, List.of("a"), Map.of("b", "c"), " ")))
                .containsExactly("auditor");
        for (var value : new Object[] { 5, true, Map.of("auditor", true), Map.of(), "", " " }) {
            assertThat(roles("roles", "roles", value)).as("%s", value).isEmpty();
        }
    }

    @Test
    void aRoleInAnArrayMayHaveABlankInIt() {
        assertThat(roles("roles", "roles", List.of("chief auditor"))).containsExactly("chief auditor");
    }

    @Test
    void whatIsNotThereGivesNoRoles() {
        assertThat(roles("metadata.roles", "roles", List.of("auditor"))).isEmpty();
        assertThat(roles("roles.more", "roles", List.of("auditor"))).isEmpty();
        assertThat(roles("metadata.roles", "metadata", "roles")).isEmpty();
    }

    @Test
    void machinesHaveNone() {
        assertThat(new RolesClaim("scopes")
                .roles(new MachinePrincipal("", "mch_1", List.of("admin"), Map.of("scopes", "admin"), "")))
                .isEmpty();
    }

    private static Set<String> roles(String path, String claim, Object value) {
        return new RolesClaim(path).roles(authenticator().signsIn(sessionToken().claim(claim, value)));
    }
}

package io.quarkiverse.clerk.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveOrganizationTest {

    @Test
    void aBareRoleGetsItsPrefix() {
        assertThat(withRole("admin").role()).isEqualTo("org:admin");
    }

    @Test
    void aRoleWithAPrefixGetsNoSecondOne() {
        assertThat(withRole("org:admin").role()).isEqualTo("org:admin");
    }

    @Test
    void aRoleWithTwoPrefixesKeepsOne() {
        assertThat(withRole("org:org:admin").role()).isEqualTo("org:admin");
    }

    @Test
    void aRoleMayHaveColonsOfItsOwn() {
        assertThat(withRole("billing:read").role()).isEqualTo("org:billing:read");
    }

    @Test
    void aRoleCountsWithAndWithoutItsPrefix() {
        assertThat(withRole("admin").roles()).containsExactlyInAnyOrder("org:admin", "admin");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " " })
    void withoutARoleThereAreNone(String role) {
        assertThat(withRole(role).role()).isNull();
        assertThat(withRole(role).roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "org:", "org:org:", "org: " })
    void aPrefixWithNothingBehindItIsNoRole(String role) {
        assertThat(withRole(role).roles()).isEmpty();
    }

    private static ActiveOrganization withRole(String role) {
        return new ActiveOrganization("org_1", null, role, List.of());
    }
}

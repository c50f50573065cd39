package io.quarkiverse.clerk.client.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    private static final Operation OF_A_MEMBER = new Operation("PATCH", "/organizations/{organization_id}/members/{user_id}");

    @ParameterizedTest
    @CsvSource({ "GET, true", "HEAD, true", "PUT, true", "DELETE, true", "POST, false", "PATCH, false" })
    void doesNoHarmTwiceIfHttpSaysSo(String method, boolean idempotent) {
        assertThat(new Operation(method, "/users").idempotent()).isEqualTo(idempotent);
    }

    @Test
    void isToldWithItsIdsInTheirPlaces() {
        assertThat(OF_A_MEMBER.with("org_1", "a b/$1")).isEqualTo("PATCH /v1/organizations/org_1/members/a%20b%2F%241");
        assertThat(new Operation("GET", "/templates/{template_type}").with(Thread.State.NEW))
                .isEqualTo("GET /v1/templates/new");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "\n", ".", "..", "..;a", ";a", ".;\n" })
    void namesTheIdThatIsNone(String id) {
        assertThatThrownBy(() -> OF_A_MEMBER.check("org_1", id)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("user_id: found ").hasMessageEndingWith("; expected an id");
        assertThatThrownBy(() -> OF_A_MEMBER.check(id, "user_1")).hasMessageStartingWith("organization_id: found ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "user_1", "...", "a..b", "..a", "%2e%2e", "a b", "../jwks", "a;b" })
    void takesWhatStaysInItsPlace(String id) {
        assertThatCode(() -> OF_A_MEMBER.check("org_1", id)).doesNotThrowAnyException();
    }
}

package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestTokens;

/** Whose a token is, by its own word. */
class OwnTokensTest {

    private final OwnTokens known = new OwnTokens(Set.of(TestTokens.ISSUER, "https://proxy.example.com"));
    private final OwnTokens unknown = new OwnTokens(Set.of());

    @ParameterizedTest
    @ValueSource(strings = { TestTokens.ISSUER, "https://proxy.example.com" })
    void aTokenOfAnIssuerOfOursIsOurs(String issuer) {
        assertThat(known.include(sessionToken().claim("iss", issuer).header("kid", "other").compact())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://other.example.com", TestTokens.ISSUER + "/", "HTTPS://CLERK.EXAMPLE.COM", "" })
    void aTokenOfAnotherIssuerIsNotWhoeverHasSignedIt(String issuer) {
        assertThat(known.include(sessionToken().claim("iss", issuer).compact())).isFalse();
    }

    @Test
    void whereOurIssuersAreNotKnownTheKeyDecides() {
        assertThat(unknown.include(TestTokens.valid())).isTrue();
        assertThat(unknown.include(sessionToken().claim("iss", "https://any.example.com").compact())).isTrue();
        assertThat(unknown.include(sessionToken().header("kid", "other").compact())).isFalse();
        assertThat(unknown.include(sessionToken().withoutHeader("kid").compact())).isFalse();
    }

    @Test
    void whereNoIssuerIsNamedTheKeyDecides() {
        assertThat(known.include(sessionToken().withoutClaim("iss").compact())).isTrue();
        assertThat(known.include(sessionToken().claim("iss", 1).compact())).isTrue();
        assertThat(known.include(sessionToken().withoutClaim("iss").header("kid", "other").compact())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ak_1", "oat_1", "mt_1" })
    void anOpaqueTokenWithAPrefixOfClerksIsOurs(String token) {
        assertThat(known.include(token)).isTrue();
        assertThat(unknown.include(token)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "garbage", "a.b.c", "e30.e30.", "AK_1" })
    void whatCannotBeReadIsNot(String token) {
        assertThat(known.include(token)).isFalse();
        assertThat(unknown.include(token)).isFalse();
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.m2m.CreateM2MTokenRequest;
import io.quarkiverse.clerk.client.m2m.M2MTokenFormat;
import io.quarkiverse.clerk.client.m2m.M2MTokenQuery;
import io.quarkiverse.clerk.client.m2m.RevokeM2MTokenRequest;
import io.quarkiverse.clerk.client.m2m.VerifyM2MTokenRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class M2MApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAListThatHasANameOfItsOwn() {
        answers("m2m/token");
        answers(200, "{\"m2m_tokens\":[{\"id\":\"mt_1\",\"claims\":null,\"expired\":true}],\"total_count\":1}");

        var page = clerk.m2m().listTokens(M2MTokenQuery.builder().subject("mch_1").expired(true).build());

        assertThat(asked().line()).startsWith("GET /v1/m2m_tokens?");
        assertThat(query()).containsExactly("expired=true", "subject=mch_1");
        assertThat(page.totalCount()).isEqualTo(1);
        assertThat(page.data()).singleElement().satisfies(token -> {
            assertThat(token.claims()).isEmpty();
            assertThat(token.expired()).isTrue();
        });
    }

    @Test
    void createsATokenThatIsNotShown() {
        answers("m2m/token");

        var token = clerk.m2m().createToken(CreateM2MTokenRequest.builder().tokenFormat(M2MTokenFormat.JWT)
                .secondsUntilExpiration(60L).claims(Map.of("job", "nightly")).build());

        assertThat(asked().line()).isEqualTo("POST /v1/m2m_tokens");
        assertThat(asked().text())
                .isEqualTo("{\"token_format\":\"jwt\",\"seconds_until_expiration\":60,\"claims\":{\"job\":\"nightly\"}}");
        assertThat(token.token()).isEqualTo("mt_secret");
        assertThat(token.lastUsedAt()).isEqualTo(CREATED);
        assertThat(token).asString().doesNotContain("secret");
    }

    @Test
    void verifiesAndRevokes() {
        answers("m2m/token");
        var request = VerifyM2MTokenRequest.builder().token("mt_secret").build();
        assertThat(clerk.m2m().verifyToken(request).scopes()).containsExactly("mch_2");
        assertThat(asked().line()).isEqualTo("POST /v1/m2m_tokens/verify");
        assertThat(asked().text()).isEqualTo("{\"token\":\"mt_secret\"}");
        assertThat(request).asString().doesNotContain("secret");

        clerk.m2m().revokeToken("mt_1", RevokeM2MTokenRequest.builder().revocationReason("Lost").build());
        assertThat(asked().line()).isEqualTo("POST /v1/m2m_tokens/mt_1/revoke");
        assertThat(asked().text()).isEqualTo("{\"revocation_reason\":\"Lost\"}");
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.signintokens.CreateSignInTokenRequest;
import io.quarkiverse.clerk.client.signintokens.SignInToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class SignInTokensApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void createsATokenThatIsNotShown() {
        answers("signintokens/token");

        var token = clerk.signInTokens()
                .create(CreateSignInTokenRequest.builder().userId("user_1").orgId("org_1").expiresInSeconds(60).build());

        assertThat(asked().line()).isEqualTo("POST /v1/sign_in_tokens");
        assertThat(asked().text()).isEqualTo("{\"user_id\":\"user_1\",\"org_id\":\"org_1\",\"expires_in_seconds\":60}");
        assertThat(token.token()).isEqualTo("secret");
        assertThat(token.createdAt()).isEqualTo(CREATED);
        assertThat(token).asString().doesNotContain("secret");
    }

    @Test
    void revokes() {
        answers("signintokens/token");

        assertThat(clerk.signInTokens().revoke("sit_1").status().is(SignInToken.Status.REVOKED)).isTrue();
        assertThat(asked().line()).isEqualTo("POST /v1/sign_in_tokens/sit_1/revoke");
    }
}

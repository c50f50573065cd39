package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.oauthaccesstokens.OAuthTokenVerification;
import io.quarkiverse.clerk.client.oauthaccesstokens.VerifyOAuthAccessTokenRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OAuthAccessTokensApiTest extends Recorded {

    @Test
    void verifiesATokenThatClerkKnowsAndDoesNotShowIt() {
        answers("oauthaccesstokens/token");
        var request = VerifyOAuthAccessTokenRequest.builder().accessToken("the access token");

        var token = (OAuthTokenVerification.Token) clerk.oauthAccessTokens().verify(request.build());

        assertThat(asked().line()).isEqualTo("POST /v1/oauth_applications/access_tokens/verify");
        assertThat(asked().text()).isEqualTo("{\"access_token\":\"the access token\"}");
        assertThat(List.of(request, request.build())).asString().doesNotContain("the access token");
        assertThat(token.id()).isEqualTo("oat_0ef5a7a33d87ed87ee7954c845d80450");
        assertThat(token.subject()).isEqualTo("user_1");
        assertThat(token.scopes()).containsExactly("profile", "email");
        assertThat(token.revoked()).isTrue();
        assertThat(token.revocationReason()).isEqualTo("taken back by Ann");
        assertThat(token.expired()).isFalse();
        assertThat(token.expiration()).isEqualTo(Instant.ofEpochMilli(1795384800123L));
    }

    @Test
    void aTokenThatDoesNotCountIsInactive() {
        answers(200, "{\"active\":false}");

        assertThat(verify()).isEqualTo(new OAuthTokenVerification.Inactive(false));
    }

    @Test
    void anAnswerOfAnUnknownFormDoesNotCount() {
        answers(200, "{\"object\":\"a_new_kind_of_token\",\"id\":\"new_1\",\"revoked\":false,\"expired\":false}");

        assertThat(verify()).isEqualTo(new OAuthTokenVerification.Inactive(null));
    }

    private OAuthTokenVerification verify() {
        return clerk.oauthAccessTokens().verify(VerifyOAuthAccessTokenRequest.builder().accessToken("oat_1").build());
    }
}

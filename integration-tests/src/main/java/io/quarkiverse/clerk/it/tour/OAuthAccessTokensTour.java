package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.oauthaccesstokens.VerifyOAuthAccessTokenRequest;

/**
 * What programs of others call the application with. Only a browser gets a good one, which TokensTest has the dev server make
 * up.
 */
@Singleton
class OAuthAccessTokensTour implements Tour {

    private final ClerkClient clerk;

    OAuthAccessTokensTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "oauthAccessTokens";
    }

    @Override
    public void run(Steps steps) {
        steps.missing("verify what is no token", () -> clerk.oauthAccessTokens().verify(VerifyOAuthAccessTokenRequest.builder()
                .accessToken("oat_nobody").build()));
    }
}

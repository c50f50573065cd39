package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.signintokens.CreateSignInTokenRequest;
import io.quarkiverse.clerk.client.signintokens.SignInToken;

/** What lets a user sign in without another factor. */
@Singleton
class SignInTokensTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    SignInTokensTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "signInTokens";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Sina");
        var token = steps.take("create", () -> clerk.signInTokens().create(CreateSignInTokenRequest.builder()
                .userId(user.id()).expiresInSeconds(60).build()), SignInToken::userId, user.id());
        steps.take("create another", () -> clerk.signInTokens().create(CreateSignInTokenRequest.builder().userId(user.id())
                .build()), made -> made.status().is(SignInToken.Status.PENDING) && !made.token().isBlank(), true);
        steps.take("revoke", () -> clerk.signInTokens().revoke(token.id()),
                revoked -> revoked.status().is(SignInToken.Status.REVOKED), true);
        steps.missing("revoke what is not there", () -> clerk.signInTokens().revoke("sit_nobody"));
    }
}

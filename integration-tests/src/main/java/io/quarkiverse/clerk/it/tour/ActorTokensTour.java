package io.quarkiverse.clerk.it.tour;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.actortokens.ActorToken;
import io.quarkiverse.clerk.client.actortokens.CreateActorTokenRequest;

/** What lets support staff sign in as a user. */
@Singleton
class ActorTokensTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    ActorTokensTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "actorTokens";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Acacia");
        var staff = guests.user(steps, "Stefan");
        var token = steps.take("create", () -> clerk.actorTokens().create(CreateActorTokenRequest.builder().userId(user.id())
                .actor(CreateActorTokenRequest.Actor.of(staff.id())).expiresInSeconds(60).build()),
                made -> made.userId() + " by " + made.actor().get("sub"), user.id() + " by " + staff.id());
        steps.take("revoke", () -> clerk.actorTokens().revoke(token.id()),
                revoked -> revoked.status().is(ActorToken.Status.REVOKED), true);
        steps.missing("revoke what is not there", () -> clerk.actorTokens().revoke("act_nobody"));
    }
}

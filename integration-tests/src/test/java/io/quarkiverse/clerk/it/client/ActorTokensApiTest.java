package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.actortokens.ActorToken;
import io.quarkiverse.clerk.client.actortokens.CreateActorTokenRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ActorTokensApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void createsATokenThatIsNotShown() {
        answers("actortokens/token");

        var token = clerk.actorTokens().create(CreateActorTokenRequest.builder().userId("user_2")
                .actor(CreateActorTokenRequest.Actor.of("user_1")).expiresInSeconds(60).build());

        assertThat(asked().line()).isEqualTo("POST /v1/actor_tokens");
        assertThat(asked().text())
                .isEqualTo("{\"user_id\":\"user_2\",\"actor\":{\"sub\":\"user_1\"},\"expires_in_seconds\":60}");
        assertThat(token.status().is(ActorToken.Status.PENDING)).isTrue();
        assertThat(token.actor()).containsEntry("sub", "user_1");
        assertThat(token.createdAt()).isEqualTo(CREATED);
        assertThat(token).asString().doesNotContain("secret");
    }

    @Test
    void revokes() {
        answers("actortokens/token");

        assertThat(clerk.actorTokens().revoke("act_1").userId()).isEqualTo("user_2");
        assertThat(asked().line()).isEqualTo("POST /v1/actor_tokens/act_1/revoke");
    }
}

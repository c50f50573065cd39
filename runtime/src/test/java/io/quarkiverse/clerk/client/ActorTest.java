package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.clerk.client.actortokens.CreateActorTokenRequest;
import io.quarkiverse.clerk.client.actortokens.CreateActorTokenRequest.Actor;

class ActorTest {

    @Test
    void anActorIsAnIdWithFurtherClaims() throws JsonProcessingException {
        assertThat(json(new Actor("user_1", Map.of("teamName", "support"))))
                .isEqualTo("{\"user_id\":\"user_2\",\"actor\":{\"sub\":\"user_1\",\"teamName\":\"support\"}}");
        assertThat(json(Actor.of("user_1"))).isEqualTo("{\"user_id\":\"user_2\",\"actor\":{\"sub\":\"user_1\"}}");
    }

    private static String json(Actor actor) throws JsonProcessingException {
        return ClerkObjectMapper.create()
                .writeValueAsString(CreateActorTokenRequest.builder().userId("user_2").actor(actor).build());
    }
}

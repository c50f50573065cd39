package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.clients.Client;
import io.quarkiverse.clerk.client.clients.ClientQuery;
import io.quarkiverse.clerk.client.clients.VerifyClientRequest;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ClientsApiTest extends Recorded {

    @Test
    @SuppressWarnings("deprecation")
    void lists() {
        answersPageOf("clients/client");

        var page = clerk.clients().list(ClientQuery.builder().paginated(true).limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/clients?");
        assertThat(query()).containsExactly("limit=5", "offset=10", "paginated=true");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(Client::id).containsExactly("client_1");
    }

    @Test
    void gets() {
        answers("clients/client");

        var client = clerk.clients().get("client_1");

        assertThat(asked().line()).isEqualTo("GET /v1/clients/client_1");
        assertThat(client.sessionIds()).containsExactly("sess_1", "sess_2");
        assertThat(client.signInId()).isEqualTo("sia_1");
        assertThat(client.signUpId()).isNull();
        assertThat(client.lastActiveSessionId()).isEqualTo("sess_1");
        assertThat(client.lastAuthenticationStrategy()).isEqualTo("password");
        assertThat(client.updatedAt()).isEqualTo(Instant.ofEpochMilli(1700690400456L));
    }

    @Test
    void verifiesATokenAndReadsTheSessions() {
        answers("clients/client");
        var request = VerifyClientRequest.builder().token("header.claims.signature").build();

        var session = clerk.clients().verify(request).sessions().get(0);

        assertThat(asked().line()).isEqualTo("POST /v1/clients/verify");
        assertThat(asked().text()).isEqualTo("{\"token\":\"header.claims.signature\"}");
        assertThat(session.status().is(Session.Status.ACTIVE)).isTrue();
        assertThat(session.actor()).isEmpty();
        assertThat(session.latestActivity()).isNull();
        assertThat(session.tasks()).isEmpty();
        assertThat(request).as("the token is a secret").asString().doesNotContain("claims");
    }
}

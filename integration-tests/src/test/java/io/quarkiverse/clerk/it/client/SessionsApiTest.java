package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.sessions.CreateSessionTokenRequest;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.sessions.SessionQuery;
import io.quarkiverse.clerk.client.sessions.SessionTask;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class SessionsApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("sessions/session");

        var page = clerk.sessions().list(SessionQuery.builder().userId("user_1").status(Session.Status.ACTIVE).paginated(true)
                .limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/sessions?");
        assertThat(query()).containsExactly("limit=5", "offset=10", "paginated=true", "status=active", "user_id=user_1");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(Session::id).containsExactly("sess_1");
    }

    @Test
    void gets() {
        answers("sessions/session");

        var session = clerk.sessions().get("sess_1");

        assertThat(asked().line()).isEqualTo("GET /v1/sessions/sess_1");
        assertThat(session.userId()).isEqualTo("user_1");
        assertThat(session.status().is(Session.Status.PENDING)).isTrue();
        assertThat(session.actor()).containsEntry("sub", "user_2");
        assertThat(session.lastActiveAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
        assertThat(session.latestActivity().isMobile()).isTrue();
        assertThat(session.tasks()).extracting(SessionTask::key).containsExactly("choose-organization");
    }

    @Test
    void createsATokenThatLivesForTheTimeAskedFor() {
        answers(200, "{\"object\":\"token\",\"jwt\":\"header.claims.signature\"}");

        var token = clerk.sessions().createToken("sess_1", CreateSessionTokenRequest.builder().expiresInSeconds(120).build());

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/tokens");
        assertThat(asked().text()).isEqualTo("{\"expires_in_seconds\":120}");
        assertThat(token.jwt()).isEqualTo("header.claims.signature");
        assertThat(token).as("the token is a secret").asString().doesNotContain("signature");
    }
}

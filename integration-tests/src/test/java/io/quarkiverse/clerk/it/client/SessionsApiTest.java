package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.sessions.CreateSessionRequest;
import io.quarkiverse.clerk.client.sessions.CreateSessionTokenRequest;
import io.quarkiverse.clerk.client.sessions.RefreshSessionRequest;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.sessions.SessionQuery;
import io.quarkiverse.clerk.client.sessions.SessionRefresh;
import io.quarkiverse.clerk.client.sessions.SessionTask;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class SessionsApiTest extends Recorded {

    private static final String TOKEN = "{\"object\":\"token\",\"jwt\":\"header.claims.signature\"}";

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
    void listsWithoutATotalUnlessAsked() {
        answersListOf("sessions/session");

        var page = clerk.sessions().list(SessionQuery.builder().clientId("client_1").build());

        assertThat(asked().line()).isEqualTo("GET /v1/sessions?client_id=client_1");
        assertThat(page.totalCount()).isNull();
        assertThat(page.data()).extracting(Session::clientId).containsExactly("client_1");
    }

    @Test
    void gets() {
        answers("sessions/session");

        var session = clerk.sessions().get("sess_1");

        assertThat(asked().line()).isEqualTo("GET /v1/sessions/sess_1");
        assertThat(session.userId()).isEqualTo("user_1");
        assertThat(session.status().is(Session.Status.PENDING)).isTrue();
        assertThat(session.actor()).containsEntry("sub", "user_2");
        assertThat(session.lastActiveOrganizationId()).isNull();
        assertThat(session.lastActiveAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
        assertThat(session.latestActivity().isMobile()).isTrue();
        assertThat(session.latestActivity().city()).isEqualTo("Zürich");
        assertThat(session.tasks()).extracting(SessionTask::key).containsExactly("choose-organization");
    }

    @Test
    void createsASessionForATest() {
        answers("sessions/session");

        var session = clerk.sessions()
                .create(CreateSessionRequest.builder().userId("user_1").activeOrganizationId("org_1").build());

        assertThat(asked().line()).isEqualTo("POST /v1/sessions");
        assertThat(asked().text()).isEqualTo("{\"user_id\":\"user_1\",\"active_organization_id\":\"org_1\"}");
        assertThat(session.expireAt()).isEqualTo(Instant.ofEpochMilli(1701295200123L));
    }

    @Test
    void revokes() {
        answers("sessions/session");

        assertThat(clerk.sessions().revoke("sess_1").id()).isEqualTo("sess_1");

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/revoke");
        assertThat(asked().text()).isEmpty();
    }

    @Test
    void refreshesIntoAToken() {
        answers(200, TOKEN);
        var request = refresh(RefreshSessionRequest.Format.TOKEN);

        var refreshed = clerk.sessions().refresh("sess_1", request);

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/refresh");
        assertThat(asked().text()).isEqualTo("{\"expired_token\":\"old.session.token\",\"refresh_token\":\"refreshing\","
                + "\"request_origin\":\"https://app.example.com\",\"request_headers\":{\"user-agent\":[\"Firefox\"]},"
                + "\"format\":\"token\",\"request_originating_ip\":\"203.0.113.7\"}");
        assertThat(refreshed).isInstanceOfSatisfying(SessionRefresh.Token.class,
                token -> assertThat(token.jwt()).isEqualTo("header.claims.signature"));
        assertThat(request + " " + refreshed).as("tokens are secrets").doesNotContain("session.token", "refreshing", "claims");
    }

    @Test
    void refreshesIntoCookies() {
        answers(200, "{\"object\":\"cookies\",\"cookies\":[\"__session=header.claims.signature; Path=/\"]}");

        var refreshed = clerk.sessions().refresh("sess_1", refresh(RefreshSessionRequest.Format.COOKIE));

        assertThat(asked().body().get("format").asText()).isEqualTo("cookie");
        assertThat(refreshed).isInstanceOfSatisfying(SessionRefresh.Cookies.class, cookies -> assertThat(cookies.cookies())
                .containsExactly("__session=header.claims.signature; Path=/"));
        assertThat(refreshed).as("cookies are secrets").asString().doesNotContain("claims");
    }

    @Test
    void createsATokenThatLivesForTheTimeAskedFor() {
        answers(200, TOKEN);

        var token = clerk.sessions().createToken("sess_1", CreateSessionTokenRequest.builder().expiresInSeconds(120).build());

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/tokens");
        assertThat(asked().text()).isEqualTo("{\"expires_in_seconds\":120}");
        assertThat(token.jwt()).isEqualTo("header.claims.signature");
        assertThat(token).as("the token is a secret").asString().doesNotContain("signature");
    }

    @Test
    void createsATokenThatLivesForTheUsualTime() {
        answers(200, TOKEN);

        assertThat(clerk.sessions().createToken("sess_1").object()).isEqualTo("token");

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/tokens");
        assertThat(asked().text()).isEmpty();
    }

    @Test
    void createsATokenByATemplate() {
        answers(200, TOKEN);

        assertThat(clerk.sessions().createTokenFromTemplate("sess_1", "hasura").jwt()).isEqualTo("header.claims.signature");

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/tokens/hasura");
        assertThat(asked().text()).isEmpty();

        clerk.sessions().createTokenFromTemplate("sess_1", "hasura",
                CreateSessionTokenRequest.builder().expiresInSeconds(315360000).build());

        assertThat(asked().line()).isEqualTo("POST /v1/sessions/sess_1/tokens/hasura");
        assertThat(asked().text()).isEqualTo("{\"expires_in_seconds\":315360000}");
    }

    private static RefreshSessionRequest refresh(RefreshSessionRequest.Format format) {
        return RefreshSessionRequest.builder().expiredToken("old.session.token").refreshToken("refreshing")
                .requestOrigin("https://app.example.com").requestHeaders(Map.of("user-agent", List.of("Firefox")))
                .format(format).requestOriginatingIp("203.0.113.7").build();
    }
}

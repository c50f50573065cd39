package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.jwttemplates.CreateJwtTemplateRequest;
import io.quarkiverse.clerk.client.sessions.CreateSessionRequest;
import io.quarkiverse.clerk.client.sessions.CreateSessionTokenRequest;
import io.quarkiverse.clerk.client.sessions.RefreshSessionRequest;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.sessions.SessionQuery;

/** Sign-ins of users on devices, and their tokens. */
@Singleton
class SessionsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    SessionsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "sessions";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Sessi");
        var template = clerk.jwtTemplates().create(CreateJwtTemplateRequest.builder().name("session-guests")
                .claims(Map.of("guest", "{{user.first_name}}")).build());
        steps.afterwards(() -> clerk.jwtTemplates().delete(template.id()));
        var session = steps.take("create", () -> clerk.sessions().create(CreateSessionRequest.builder().userId(user.id())
                .build()), made -> made.status().known().orElseThrow(), Session.Status.ACTIVE);
        steps.take("get", () -> clerk.sessions().get(session.id()), Session::userId, user.id());
        steps.take("list", () -> clerk.sessions().list(SessionQuery.builder().userId(user.id()).status(Session.Status.ACTIVE)
                .paginated(true).limit(1).build()), onPage(Session::id), List.of(session.id()));
        var token = steps.take("createToken", () -> clerk.sessions().createToken(session.id()),
                made -> Jwts.claims(made.jwt()).path("sid").asText(), session.id());
        steps.take("createToken that lives longer", () -> clerk.sessions().createToken(session.id(),
                CreateSessionTokenRequest.builder().expiresInSeconds(600).build()), made -> Jwts.lifetime(made.jwt()), 600L);
        steps.take("createTokenFromTemplate", () -> clerk.sessions().createTokenFromTemplate(session.id(), "session-guests"),
                made -> Jwts.claims(made.jwt()).path("guest").asText(), "Sessi");
        steps.refused("refresh without a good refresh token", ClerkApiException.Unauthorized.class,
                () -> clerk.sessions().refresh(session.id(), RefreshSessionRequest.builder().expiredToken(token.jwt())
                        .refreshToken("nobody").requestOrigin("https://guests.example.com").build()));
        steps.take("revoke", () -> clerk.sessions().revoke(session.id()), ended -> ended.status().known().orElseThrow(),
                Session.Status.REVOKED);
        steps.take("list none that is active", () -> clerk.sessions().list(SessionQuery.builder().userId(user.id())
                .status(Session.Status.ACTIVE).build()), onPage(Session::id), List.of());
        steps.missing("get what is not there", () -> clerk.sessions().get("sess_nobody"));
    }
}

package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.clients.Client;
import io.quarkiverse.clerk.client.clients.ClientQuery;
import io.quarkiverse.clerk.client.clients.VerifyClientRequest;
import io.quarkiverse.clerk.client.sessions.CreateSessionRequest;

/** The browsers and apps in which users sign in. */
@Singleton
class ClientsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    ClientsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "clients";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Clea");
        var session = clerk.sessions().create(CreateSessionRequest.builder().userId(user.id()).build());
        var token = clerk.sessions().createToken(session.id());
        steps.take("get", () -> clerk.clients().get(session.clientId()), Client::sessionIds, List.of(session.id()));
        steps.take("list", () -> clerk.clients().list(ClientQuery.builder().paginated(true).limit(1).build()),
                onPage(Client::id), List.of(session.clientId()));
        steps.take("verify", () -> clerk.clients().verify(VerifyClientRequest.builder().token(token.jwt()).build()),
                Client::lastActiveSessionId, session.id());
        steps.missing("get what is not there", () -> clerk.clients().get("client_nobody"));
    }
}

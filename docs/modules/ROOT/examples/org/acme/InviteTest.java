package org.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.Fault;
import io.quarkiverse.clerk.devserver.MachineTokenSpec;

// tag::server[]
class InviteTest {

    ClerkDevServer clerk = ClerkDevServer.start(DevServerOptions.defaults());

    @AfterEach
    void stop() {
        clerk.close();
    }

    @Test
    void anInviteIsTriedAgainWhenClerkIsBusy() throws Exception {
        clerk.addFault(Fault.rateLimited(Duration.ofSeconds(1)).onPath("/v1/invitations").times(1));

        assertEquals(429, invite("dora@example.com")); // here stands your own code, told clerk.url() and clerk.secretKey()
        assertEquals(200, invite("dora@example.com"));
    }

    @Test
    void anOldApiKeyIsRefused() throws Exception {
        String key = clerk.apiKey(MachineTokenSpec.of("user_ann").withLifetime(Duration.ofDays(30)));
        clerk.advanceTime(Duration.ofDays(31));

        assertEquals(404, verify(key));
    }
    // end::server[]

    int invite(String emailAddress) throws Exception {
        return post("/v1/invitations", "{\"email_address\": \"" + emailAddress + "\"}");
    }

    int verify(String apiKey) throws Exception {
        return post("/v1/api_keys/verify", "{\"secret\": \"" + apiKey + "\"}");
    }

    private int post(String path, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(clerk.url() + path))
                .header("Authorization", "Bearer " + clerk.secretKey()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.discarding()).statusCode();
    }
}

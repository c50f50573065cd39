package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.test.QuarkusUnitTest;

/** Whoever receives webhooks in a resource of their own names it, and it gets them all, signed with their own secret. */
class WebhooksUrlTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Hook.class, Received.class))
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", "whsec_b2xk,whsec_bmV3")
            .overrideConfigKey("quarkus.clerk.devservices.webhooks.url", "http://localhost:8081/hook");

    @Inject
    ClerkClient clerk;

    @Inject
    Received received;

    @Test
    void whatIsSentIsVerifiedThere() throws InterruptedException {
        clerk.users().create(CreateUserRequest.builder().username("dora").build());
        assertThat(received.verified.poll(20, TimeUnit.SECONDS).type()).isEqualTo("user.created");
        assertThat(received.observed).isEmpty();
    }

    @Path("/hook")
    public static class Hook {

        @Inject
        ClerkWebhooks webhooks;

        @Inject
        Received received;

        @POST
        public void receive(@Context HttpHeaders headers, byte[] body) {
            received.verified.add(webhooks.verify(headers.getRequestHeaders(), body));
        }
    }

    @Singleton
    public static class Received {

        final BlockingQueue<WebhookEvent> verified = new LinkedBlockingQueue<>();
        final BlockingQueue<WebhookEvent> observed = new LinkedBlockingQueue<>();

        void all(@Observes WebhookEvent event) {
            observed.add(event);
        }
    }
}

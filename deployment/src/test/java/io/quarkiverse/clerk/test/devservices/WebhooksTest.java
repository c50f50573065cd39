package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkus.test.QuarkusUnitTest;

/** Whoever observes an event gets those of the dev server, without any setting. */
class WebhooksTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Newcomers.class))
            .overrideConfigKey("quarkus.http.root-path", "/app");

    @Inject
    ClerkClient clerk;

    @Inject
    Newcomers newcomers;

    @Test
    void aUserWhoIsCreatedIsObserved() throws InterruptedException {
        var dora = clerk.users().create(CreateUserRequest.builder().username("dora").build());
        var event = newcomers.events.poll(20, TimeUnit.SECONDS);
        assertThat(event.userId()).isEqualTo(dora.id());
        assertThat(event.data().username()).isEqualTo("dora");
    }

    @Singleton
    static class Newcomers {

        final BlockingQueue<UserCreated> events = new LinkedBlockingQueue<>();

        void created(@Observes UserCreated event) {
            events.add(event);
        }
    }
}

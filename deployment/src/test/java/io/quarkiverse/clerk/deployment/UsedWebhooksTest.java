package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UsersApi;
import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.quarkiverse.clerk.webhooks.event.WebhookMessage;

class UsedWebhooksTest {

    static class Nothing {
        ClerkClient clerk;
        User user;
    }

    static class Observer {
        void created(@Observes UserCreated event) {
        }
    }

    static class Verifier {
        ClerkWebhooks webhooks;
    }

    static class LookedUp {
        Instance<ClerkWebhooks> webhooks;
    }

    static class Fired {
        Event<WebhookEvent> events;
    }

    static class Handed {
        Handed(Consumer<WebhookMessage> messages) {
        }
    }

    @Test
    void webhooksAreUsedByWhoNamesAnEventOrVerifiesThem() throws IOException {
        assertThat(isUsedBy(Nothing.class)).isFalse();
        for (var user : Arrays.asList(Observer.class, Verifier.class, LookedUp.class, Fired.class, Handed.class)) {
            assertThat(isUsedBy(user)).as(user.getSimpleName()).isTrue();
        }
    }

    @Test
    void allEventsAreModelsAndAllThatTheyConsistOf() {
        assertThat(WebhookModels.names())
                .containsAll(Arrays.stream(WebhookEventType.values()).map(type -> type.event().getName()).toList())
                .contains(WebhookMessage.class.getName(), User.class.getName(), OpenEnum.class.getName())
                .doesNotContain(UsersApi.class.getName(), ClerkClient.class.getName());
    }

    private static boolean isUsedBy(Class<?> application) throws IOException {
        return UsedWebhooks.in(Index.of(application));
    }
}

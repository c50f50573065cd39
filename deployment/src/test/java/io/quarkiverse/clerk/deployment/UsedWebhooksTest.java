package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;

class UsedWebhooksTest {

    static class Nothing {
        ClerkClient clerk;
    }

    static class OneEvent {
        void created(@Observes UserCreated event) {
        }
    }

    static class Family {
        void changed(@Observes UserEvent event) {
        }
    }

    static class InAList {
        List<WebhookEvent> all;
    }

    static class Verifies {
        Verifies(ClerkWebhooks webhooks) {
        }
    }

    static class LooksUp {
        WebhookEvent event(Instance<Object> all) {
            return all.select(ClerkWebhooks.class).get().verify(java.util.Map.of(), new byte[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = { OneEvent.class, Family.class, InAList.class, Verifies.class, LooksUp.class })
    void whoeverNamesAnythingOfWebhooksUsesThem(Class<?> type) throws IOException {
        assertThat(UsedWebhooks.in(List.of(index(Nothing.class), index(type)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = Nothing.class)
    void theClientIsNoneOfThem(Class<?> type) throws IOException {
        assertThat(UsedWebhooks.in(List.of(index(type)))).isFalse();
    }

    private static IndexView index(Class<?> type) throws IOException {
        return Index.of(type);
    }
}

package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Reception;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Qualifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookMessage;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Observers that could never be called, or not be waited for, stop the build, with all that is wrong. */
class WrongObserversTest {

    private static final String ME = WrongObserversTest.class.getName() + "$Wrong.";
    private static final String UNI = "found what is not possible where a Uni is returned: ";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Wrong.class, Right.class, Other.class))
            .assertException(failure -> assertThat(failure).rootCause().hasMessage(String.join("\n",
                    "quarkus-clerk cannot deliver webhooks to the application; 9 problems:",
                    "  " + ME + "early(UserEvent): found what is not possible where a CompletionStage is returned: during = "
                            + "AFTER_SUCCESS; expected it left out, or void",
                    "  " + ME + "many(UserEvent): found a Multi, which nobody subscribes to; expected a Uni, a CompletionStage "
                            + "or void",
                    "  " + ME + "message(WebhookMessage): found WebhookMessage, which is part of events at the most; expected "
                            + "an event, such as UserCreated, a family of them, such as UserEvent, or WebhookEvent",
                    "  " + ME + "metadata(UserEvent, EventMetadata): " + UNI
                            + "a parameter EventMetadata; expected it left out, or void",
                    "  " + ME + "mismatch(UserDeleted): found @ClerkEvent(USER_CREATED) on UserDeleted, which never is one; "
                            + "expected UserCreated or UserEvent or WebhookEvent",
                    "  " + ME + "other(UserEvent): " + UNI + "@WrongObserversTest$Other, which no webhook has; expected "
                            + "@ClerkEvent, or void",
                    "  " + ME + "secret(UserEvent): " + UNI + "a private method; expected another one, or void",
                    "  " + ME + "sometimes(UserEvent): " + UNI + "notifyObserver = IF_EXISTS; expected it left out, or void",
                    "  " + ME + "user(User): found User, which is part of events at the most; expected an event, such as "
                            + "UserCreated, a family of them, such as UserEvent, or WebhookEvent")));

    @Test
    void isNotReached() {
        fail("the application was built");
    }

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Other {
    }

    @ApplicationScoped
    static class Wrong {

        void mismatch(@Observes @ClerkEvent(USER_CREATED) UserDeleted event) {
        }

        void user(@Observes @ClerkEvent(USER_CREATED) User user) {
        }

        void message(@Observes WebhookMessage message) {
        }

        Multi<String> many(@Observes UserEvent event) {
            return Multi.createFrom().empty();
        }

        Uni<Void> metadata(@Observes UserEvent event, EventMetadata metadata) {
            return Uni.createFrom().voidItem();
        }

        private Uni<Void> secret(@ObservesAsync UserEvent event) {
            return Uni.createFrom().voidItem();
        }

        Uni<Void> sometimes(@Observes(notifyObserver = Reception.IF_EXISTS) UserEvent event) {
            return Uni.createFrom().voidItem();
        }

        CompletionStage<Void> early(@Observes(during = TransactionPhase.AFTER_SUCCESS) UserEvent event) {
            return Uni.createFrom().voidItem().subscribeAsCompletionStage();
        }

        Uni<Void> other(@Observes @Other UserEvent event) {
            return Uni.createFrom().voidItem();
        }
    }

    @ApplicationScoped
    static class Right {

        void metadata(@Observes @ClerkEvent(USER_CREATED) WebhookEvent event, EventMetadata metadata) {
        }

        private void other(@Observes @Other UserEvent event) {
        }

        Uni<Void> anything(@Observes User user) {
            return Uni.createFrom().voidItem();
        }
    }
}

package io.quarkiverse.clerk.deployment;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Named;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassType;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.UnknownEvent;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;

class EventTypesTest {

    private static final AnnotationInstance ANY = AnnotationInstance.builder(Any.class).build();
    private static final AnnotationInstance NAMED = AnnotationInstance.builder(Named.class).add("value", "x").build();

    @Test
    void aRecordIsOfOneType() {
        assertThat(observed(UserCreated.class)).containsExactly(Optional.of(USER_CREATED));
        assertThat(observed(UnknownEvent.class)).containsExactly(Optional.empty());
    }

    @Test
    void aFamilyIsOfTheTypesOfItsRecords() {
        assertThat(observed(UserEvent.class)).containsExactlyInAnyOrder(Optional.of(USER_CREATED), Optional.of(USER_DELETED),
                Optional.of(USER_UPDATED));
    }

    @Test
    void everythingComesToWhoObservesAllEventsOrAllObjects() {
        var all = Arrays.stream(WebhookEventType.values()).map(Optional::of).collect(Collectors.toSet());
        all.add(Optional.empty());
        assertThat(List.of(WebhookEvent.class, Object.class, Record.class))
                .allSatisfy(type -> assertThat(observed(type)).isEqualTo(all));
    }

    @Test
    void nothingComesToWhoObservesSomethingElse() {
        assertThat(List.of(User.class, String.class)).allSatisfy(type -> assertThat(observed(type)).isEmpty());
    }

    @Test
    void aQualifierPicksOneType() {
        assertThat(observed(UserEvent.class, clerk(USER_DELETED))).containsExactly(Optional.of(USER_DELETED));
        assertThat(observed(Object.class, clerk(USER_DELETED), ANY)).containsExactly(Optional.of(USER_DELETED));
        assertThat(observed(UserCreated.class, clerk(USER_DELETED))).isEmpty();
    }

    @Test
    void noEventHasAnotherQualifier() {
        assertThat(observed(UserEvent.class, NAMED)).isEmpty();
    }

    private static Set<Optional<WebhookEventType>> observed(Class<?> type, AnnotationInstance... qualifiers) {
        return EventTypes.of(ClassType.create(type), List.of(qualifiers));
    }

    private static AnnotationInstance clerk(WebhookEventType type) {
        return AnnotationInstance.builder(ClerkEvent.class).add("value", type).build();
    }
}

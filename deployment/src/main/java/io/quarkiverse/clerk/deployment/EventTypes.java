package io.quarkiverse.clerk.deployment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.inject.Any;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.UnknownEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.quarkiverse.clerk.webhooks.observers.Delivered;

/** Which types of events an observer may get. An empty type stands for all that are not known. */
final class EventTypes {

    static final DotName CLERK_EVENT = DotName.createSimple(ClerkEvent.class);

    private static final Set<DotName> ON_ALL = Set.of(DotName.createSimple(Any.class), DotName.createSimple(Delivered.class));
    private static final Set<DotName> OF_ALL = Set.of(DotName.OBJECT_NAME, DotName.RECORD_NAME);
    private static final DotName PACKAGE = DotName.createSimple(UsedWebhooks.EVENTS);

    private EventTypes() {
    }

    /** What comes to whom, read only where somebody could observe events. */
    private static final class Observed {

        private static final Map<DotName, Set<Optional<WebhookEventType>>> BY_CLASS = new HashMap<>();

        static {
            Arrays.stream(WebhookEventType.values()).forEach(type -> add(type.event(), Optional.of(type)));
            add(UnknownEvent.class, Optional.empty());
        }

        private static void add(Class<?> event, Optional<WebhookEventType> type) {
            supertypes(event).forEach(
                    observed -> BY_CLASS.computeIfAbsent(DotName.createSimple(observed), name -> new HashSet<>()).add(type));
        }
    }

    /** {@return what can be observed to get events of a class, that class first} */
    static Set<Class<?>> supertypes(Class<?> event) {
        var types = new LinkedHashSet<Class<?>>();
        types.add(event);
        for (var type : event.getInterfaces()) {
            types.addAll(supertypes(type));
        }
        if (event.getSuperclass() != null) {
            types.addAll(supertypes(event.getSuperclass()));
        }
        return types;
    }

    /** {@return whether a class is an event, or a family of them} */
    static boolean isEvent(Type type) {
        return isOfEvents(type) && !of(type).isEmpty();
    }

    /** {@return whether a class is an event, a family of them, or something that they have} */
    static boolean isOfEvents(Type type) {
        return type.kind() == Type.Kind.CLASS && PACKAGE.equals(type.name().packagePrefixName());
    }

    /** {@return which types come to who observes a class without a qualifier} */
    static Set<Optional<WebhookEventType>> of(Type observed) {
        // The name of a type variable is that of its first bound, or Object; events have no parameters.
        return isOfEvents(observed) || observed.kind() == Type.Kind.TYPE_VARIABLE || OF_ALL.contains(observed.name())
                ? Observed.BY_CLASS.getOrDefault(observed.name(), Set.of())
                : Set.of();
    }

    /** {@return which types come to who observes a class with qualifiers} */
    static Set<Optional<WebhookEventType>> of(Type observed, Collection<AnnotationInstance> qualifiers) {
        var types = new HashSet<>(of(observed));
        for (var qualifier : qualifiers) {
            if (qualifier.name().equals(CLERK_EVENT)) {
                types.removeIf(type -> !type.equals(Optional.of(type(qualifier))));
            } else if (!isOfWebhooks(qualifier.name())) {
                types.clear();
            }
        }
        return types;
    }

    /** {@return whether it is a qualifier that events of webhooks have} */
    static boolean isOfWebhooks(DotName qualifier) {
        return qualifier.equals(CLERK_EVENT) || ON_ALL.contains(qualifier);
    }

    /** {@return the one type that a qualifier is for} */
    static WebhookEventType type(AnnotationInstance qualifier) {
        return WebhookEventType.valueOf(qualifier.value().asEnum());
    }
}

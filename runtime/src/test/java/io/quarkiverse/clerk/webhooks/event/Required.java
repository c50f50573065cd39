package io.quarkiverse.clerk.webhooks.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.client.DeletedObject;

/** Leaves of a payload only what has always to be there. That those are not more than Clerk says, another test shows. */
final class Required {

    private Required() {
    }

    static ObjectNode of(WebhookEventType type, ObjectNode data) {
        var components = Arrays.asList(type.event().getRecordComponents());
        var accepted = data.get("user_id");
        var record = components.stream().filter(component -> component.getName().equals("data")).findFirst().orElseThrow();
        prune(data, record.getType());
        if (components.stream().anyMatch(component -> component.getName().equals("userId"))) {
            data.set("user_id", accepted);
        }
        return data;
    }

    private static void prune(ObjectNode node, Class<?> record) {
        var required = Arrays.stream(record.getRecordComponents()).filter(part -> isRequired(part, record)).toList();
        node.retain(required.stream().map(Required::name).toList());
        required.stream().filter(part -> part.getType().isRecord())
                .filter(part -> node.get(name(part)) instanceof ObjectNode)
                .forEach(part -> prune((ObjectNode) node.get(name(part)), part.getType()));
    }

    /** A list or map that is missing is read as an empty one. What is gone tells its id. */
    private static boolean isRequired(RecordComponent component, Class<?> record) {
        return record == DeletedObject.class && component.getName().equals("id")
                || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && !List.of(List.class, Map.class).contains(component.getType());
    }

    private static String name(RecordComponent component) {
        return new SnakeCaseStrategy().translate(component.getName());
    }
}

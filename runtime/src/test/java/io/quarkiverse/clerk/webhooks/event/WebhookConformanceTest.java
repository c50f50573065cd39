package io.quarkiverse.clerk.webhooks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.conformance.OpenApiFile;
import io.quarkiverse.clerk.client.conformance.WebhookConformance;

/** Compares the events with the OpenAPI file of Clerk's webhooks that {@code -Dclerk.webhooks} names. */
class WebhookConformanceTest {

    private static OpenApiFile file;

    @BeforeAll
    static void read() {
        var path = System.getProperty("clerk.webhooks", "");
        if (path.isEmpty()) {
            System.out.println(
                    "**** SKIPPED: the events are not compared with Clerk's webhooks; give -Dclerk.webhooks=FILE ****");
        }
        assumeFalse(path.isEmpty(), "no -Dclerk.webhooks=FILE");
        file = OpenApiFile.read(Path.of(path));
    }

    @Test
    void theEventsAreWhatTheFileSays() {
        var report = WebhookConformance.compare(file, Arrays.stream(WebhookEventType.values())
                .collect(Collectors.toMap(WebhookEventType::text, WebhookEventType::event)));

        report.lines().forEach(System.out::println);
        System.out.println(report.summary());
        assertThat(report.lines()).as(report.summary()).isEmpty();
    }

    /** The file's examples have less than its schemas demand, as Clerk itself may. */
    @Test
    void nothingIsNullInTheFilesExamplesThatMayNotBe() throws ReflectiveOperationException {
        var nulls = new ArrayList<String>();
        for (var type : WebhookEventType.values()) {
            assertThat(file.examples(type.text())).as(type.text()).isNotEmpty();
            for (var example : file.examples(type.text())) {
                collectNulls(Payload.body(example.toString()).event(), nulls);
            }
        }
        assertThat(nulls).isEmpty();
    }

    private static void collectNulls(@Nullable Object value, List<String> nulls) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (var item : list) {
                collectNulls(item, nulls);
            }
        } else if (value instanceof Record record && !(value instanceof OpenEnum)) {
            for (var component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                var part = component.getAccessor().invoke(record);
                if (part == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    nulls.add(record.getClass().getSimpleName() + "." + component.getName());
                }
                collectNulls(part, nulls);
            }
        }
    }
}

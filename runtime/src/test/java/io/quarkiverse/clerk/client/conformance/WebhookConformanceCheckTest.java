package io.quarkiverse.clerk.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That the comparison of events with a file sees what is different. */
class WebhookConformanceCheckTest {

    private static final String FILE = """
            openapi: 3.0.3
            x-webhooks:
              thing.created:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          allOf:
                            - $ref: '#/components/schemas/Around'
                            - properties:
                                data: {$ref: '#/components/schemas/Thing'}
            components:
              schemas:
                Around:
                  properties:
                    object: {type: string}
                    type: {type: string}
                    timestamp: {type: integer}
                    instance_id: {type: string}
                    event_attributes: {type: object}
                Thing:
                  type: object
                  required: [id, note, user]
                  properties:
                    id: {type: string}
                    note: {type: string, nullable: true}
                    user: {type: object, required: [id], properties: {id: {type: string}}}
            """;

    private record Message(String id) {
    }

    private record User(String id) {
    }

    private record Thing(String id, @Nullable String note) {
    }

    private record ThingCreated(Message message, Thing data, User user) {
    }

    @Test
    void whatIsAlikeIsCounted() throws IOException {
        var report = compare(FILE, ThingCreated.class);

        assertThat(report.lines()).isEmpty();
        assertThat(report.summary()).isEqualTo("1/1 types of events, 4/4 of their fields");
    }

    @Test
    void aTypeThatIsMissingOrExtraIsReported() throws IOException {
        assertThat(compare(FILE.replace("thing.created", "thing.changed"), ThingCreated.class).lines())
                .containsExactly("thing.changed: missing", "thing.created: extra");
    }

    @Test
    void aFieldThatIsMissingOrExtraIsReported() throws IOException {
        assertThat(compare(FILE.replace("note", "size"), ThingCreated.class).lines()).hasSize(2)
                .anyMatch(line -> line.endsWith("Thing.size: missing in WebhookConformanceCheckTest.Thing"))
                .anyMatch(line -> line.contains("Thing.note: extra"));
    }

    @Test
    void aFieldThatMayBeNullOrNeverIsIsReported() throws IOException {
        assertThat(compare(FILE.replace("[id, note, user]", "[note]"), ThingCreated.class).lines()).hasSize(2)
                .allMatch(line -> line.contains("expected @Nullable, because it may be missing"));
        assertThat(compare(FILE.replace(", nullable: true", ""), ThingCreated.class).lines()).singleElement().asString()
                .contains("Thing.note: expected not to be @Nullable");
    }

    @Test
    void whatIsBesideTheDataOrAroundItIsCompared() throws IOException {
        assertThat(compare(FILE.replace("user", "owner"), ThingCreated.class).lines())
                .anyMatch(line -> line.equals("thing.created.user: extra"))
                .anyMatch(line -> line.contains("Thing.owner: missing"));
        assertThat(compare(FILE.replace("instance_id", "region"), ThingCreated.class).lines()).singleElement().asString()
                .contains("region", "around the data");
    }

    private static Conformance.Report compare(String file, Class<?> event) throws IOException {
        return WebhookConformance.compare(OpenApiFile.parse(file), Map.of("thing.created", event), List.of());
    }
}

package io.quarkiverse.clerk.devserver;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;

/** Clerk's own description of its webhooks: an OpenAPI 3.0 file, which is not part of this repository. */
public final class WebhookDescription {

    /** Where the file is wrong. */
    private static final List<OpenApiCorrection> CORRECTIONS = List.of(
            new OpenApiCorrection("/components/schemas/Session/properties", "{\"user\": {}}",
                    "SessionEventPayload adds it, and this admits nothing else"),
            new OpenApiCorrection("/components/schemas/Session/properties/status", """
                    {"enum": ["active", "revoked", "ended", "expired", "removed", "abandoned", "replaced", "pending"]}
                    """, "session.pending tells of sessions that are pending"),
            new OpenApiCorrection("/components/schemas/OrganizationInvitation/properties", "{\"user_id\": {}, \"data\": {}}",
                    "OrganizationInvitationAcceptedPayload adds them, and this admits nothing else"));

    /** The file if there is one, read once. */
    public static final Optional<WebhookDescription> CLERKS = ClerksFile.read("webhooks-2025-04-15.yml", "clerk.webhooks",
            "webhooks").map(WebhookDescription::of);

    private final JsonNode document;

    private WebhookDescription(JsonNode document) {
        this.document = document;
    }

    private static WebhookDescription of(JsonNode document) {
        CORRECTIONS.forEach(correction -> correction.apply(document));
        OpenApi.adapt(document);
        return new WebhookDescription(document);
    }

    /** The types of events that it describes. */
    public Set<String> types() {
        Set<String> types = new TreeSet<>();
        document.path("x-webhooks").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** What is wrong with a webhook. */
    public List<String> faults(JsonNode event) {
        JsonNode schema = document.path("x-webhooks").path(event.path("type").asText())
                .at("/post/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return List.of("no such event: " + event.path("type"));
        }
        ObjectNode self = schema.deepCopy();
        self.set("components", document.get("components"));
        return OpenApi.SCHEMAS.getSchema(self, OpenApi.CONFIG).validate(event).stream()
                .map(ValidationMessage::getMessage).toList();
    }
}

package io.quarkiverse.clerk.client.templates;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param id FIXME
 * @param object always {@code template}
 * @param instanceId {@code ins_…}
 * @param resourceType FIXME
 * @param templateType FIXME
 * @param name FIXME
 * @param slug FIXME
 * @param position FIXME
 * @param canRevert FIXME
 * @param canDelete FIXME
 * @param canEditBody FIXME
 * @param canToggle FIXME
 * @param subject FIXME
 * @param markup FIXME
 * @param body FIXME
 * @param availableVariables FIXME
 * @param requiredVariables FIXME
 * @param fromEmailName FIXME
 * @param replyToEmailName FIXME
 * @param deliveredByClerk FIXME
 * @param enabled FIXME
 * @param flaggedAsSuspicious FIXME
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 */
public record Template(@Nullable String id, @Nullable String object, @Nullable String instanceId, @Nullable String resourceType,
        @Nullable String templateType, @Nullable String name, @Nullable String slug, @Nullable Integer position,
        @Nullable Boolean canRevert, @Nullable Boolean canDelete, @Nullable Boolean canEditBody, @Nullable Boolean canToggle,
        @Nullable String subject, @Nullable String markup, @Nullable String body, List<String> availableVariables,
        List<String> requiredVariables, @Nullable String fromEmailName, @Nullable String replyToEmailName,
        @Nullable Boolean deliveredByClerk, @Nullable Boolean enabled, @Nullable Boolean flaggedAsSuspicious,
        @Nullable Instant updatedAt, @Nullable Instant createdAt) {
}

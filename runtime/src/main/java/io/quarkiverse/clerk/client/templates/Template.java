package io.quarkiverse.clerk.client.templates;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an email or text message of Clerk's is made from. Any part is null where Clerk does not say.
 *
 * @param id which one
 * @param object always {@code template}
 * @param instanceId {@code ins_…}
 * @param resourceType whether it is Clerk's own or the instance's version of it
 * @param templateType whether it is for emails or text messages
 * @param name what people call it
 * @param slug what programs call it, such as {@code verification_code}
 * @param position its place in the list
 * @param canRevert whether it can be set back to Clerk's own
 * @param canDelete whether it can be deleted
 * @param canEditBody whether its text can be changed
 * @param canToggle whether it can be switched on and off, as some text messages can
 * @param subject subject of the email; null for text messages
 * @param markup what the dashboard's editor makes the text from
 * @param body the text with its variables
 * @param availableVariables variables that the text can have
 * @param requiredVariables variables that the text must have
 * @param fromEmailName what stands before the {@code @} of the sender
 * @param replyToEmailName what stands before the {@code @} of the address for answers
 * @param deliveredByClerk whether Clerk sends it; otherwise the application does, told by a webhook
 * @param enabled whether it is sent at all
 * @param flaggedAsSuspicious whether Clerk takes it for abuse
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

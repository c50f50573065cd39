package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param subject FIXME
 * @param markup FIXME
 * @param body FIXME
 * @param deliveredByClerk FIXME
 * @param fromEmailName FIXME
 * @param replyToEmailName FIXME
 */
@ClerkRequest
public record UpsertTemplateRequest(@Nullable String name, @Nullable String subject, @Nullable String markup,
        @Nullable String body, @Nullable Boolean deliveredByClerk, @Nullable String fromEmailName,
        @Nullable String replyToEmailName) {

    /** {@return a builder without parts} */
    public static UpsertTemplateRequestBuilder builder() {
        return UpsertTemplateRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param subject FIXME
 * @param body FIXME
 * @param fromEmailName FIXME
 * @param replyToEmailName FIXME
 */
@ClerkRequest
public record PreviewTemplateRequest(@Nullable String subject, @Nullable String body, @Nullable String fromEmailName,
        @Nullable String replyToEmailName) {

    /** {@return a builder without parts} */
    public static PreviewTemplateRequestBuilder builder() {
        return PreviewTemplateRequestBuilder.builder();
    }
}

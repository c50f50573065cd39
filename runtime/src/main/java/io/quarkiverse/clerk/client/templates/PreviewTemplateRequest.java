package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What a template would be, to see how it looks.
 *
 * @param subject subject of the email; for emails only
 * @param body the text with its variables
 * @param fromEmailName what stands before the {@code @} of the sender; for emails only
 * @param replyToEmailName what stands before the {@code @} of the address for answers; for emails only
 */
@ClerkRequest
public record PreviewTemplateRequest(@Nullable String subject, @Nullable String body, @Nullable String fromEmailName,
        @Nullable String replyToEmailName) {

    /** {@return a builder without parts} */
    public static PreviewTemplateRequestBuilder builder() {
        return PreviewTemplateRequestBuilder.builder();
    }
}

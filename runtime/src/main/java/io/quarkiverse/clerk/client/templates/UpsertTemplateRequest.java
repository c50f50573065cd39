package io.quarkiverse.clerk.client.templates;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What a template is from now on.
 *
 * @param name what people call it
 * @param subject subject of the email; for emails only
 * @param markup what the dashboard's editor makes the text from
 * @param body the text with its variables
 * @param deliveredByClerk whether Clerk sends it
 * @param fromEmailName what stands before the {@code @} of the sender; for emails only
 * @param replyToEmailName what stands before the {@code @} of the address for answers; for emails only
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

package io.quarkiverse.clerk.client.invitations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param emailAddress FIXME
 * @param publicMetadata the application's data that front ends may read
 * @param redirectUrl FIXME
 * @param sendNotification FIXME
 * @param ignoreExisting FIXME
 * @param expiresInDays FIXME
 * @param templateSlug FIXME
 */
@ClerkRequest
public record CreateInvitationRequest(String emailAddress, @Nullable Map<String, Object> publicMetadata,
        @Nullable String redirectUrl, @JsonProperty("notify") @Nullable Boolean sendNotification,
        @Nullable Boolean ignoreExisting, @Nullable Integer expiresInDays, @Nullable InvitationTemplate templateSlug) {

    /** {@return a builder without parts} */
    public static CreateInvitationRequestBuilder builder() {
        return CreateInvitationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizationinvitations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param emailAddress FIXME
 * @param inviterUserId FIXME
 * @param role FIXME
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param redirectUrl FIXME
 * @param expiresInDays FIXME
 * @param sendNotification FIXME
 */
@ClerkRequest
public record CreateOrganizationInvitationRequest(String emailAddress, @Nullable String inviterUserId, String role,
        @Nullable Map<String, Object> publicMetadata, @Nullable Map<String, Object> privateMetadata,
        @Nullable String redirectUrl, @Nullable Integer expiresInDays,
        @JsonProperty("notify") @Nullable Boolean sendNotification) {

    /** {@return a builder without parts} */
    public static CreateOrganizationInvitationRequestBuilder builder() {
        return CreateOrganizationInvitationRequestBuilder.builder();
    }
}

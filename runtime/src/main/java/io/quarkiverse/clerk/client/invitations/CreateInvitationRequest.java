package io.quarkiverse.clerk.client.invitations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An invitation to the application. Its metadata become public metadata of the user who signs up.
 *
 * @param emailAddress whom to invite
 * @param publicMetadata the application's data that front ends may read
 * @param redirectUrl where the link in the email leads, for pages of your own that accept invitations
 * @param sendNotification whether Clerk sends the email; null for yes
 * @param ignoreExisting whether an earlier invitation or a user with the address does no harm; null for no
 * @param expiresInDays for how many days it can be accepted, 1 to 365; null for 30
 * @param templateSlug which email is sent; null for {@link InvitationTemplate#INVITATION}
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

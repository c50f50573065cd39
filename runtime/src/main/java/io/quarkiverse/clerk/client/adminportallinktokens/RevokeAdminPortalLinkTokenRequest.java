package io.quarkiverse.clerk.client.adminportallinktokens;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Why a token is taken back.
 *
 * @param revocationReason for people to read
 */
@ClerkRequest
public record RevokeAdminPortalLinkTokenRequest(@Nullable String revocationReason) {

    /** {@return a builder without parts} */
    public static RevokeAdminPortalLinkTokenRequestBuilder builder() {
        return RevokeAdminPortalLinkTokenRequestBuilder.builder();
    }
}

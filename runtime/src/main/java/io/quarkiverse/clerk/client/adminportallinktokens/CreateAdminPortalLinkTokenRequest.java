package io.quarkiverse.clerk.client.adminportallinktokens;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A token for a link to the admin portal.
 *
 * @param organizationId {@code org_…}
 * @param itContactId your own mark of the person it is for
 * @param scopes what it allows, such as {@code admin_portal:read}
 * @param secondsUntilExpiration for how many seconds it can be used, 86400 at most; null for 3600
 */
@ClerkRequest
public record CreateAdminPortalLinkTokenRequest(@Nullable String organizationId, @Nullable String itContactId,
        @Nullable List<String> scopes, @Nullable Long secondsUntilExpiration) {

    /** {@return a builder without parts} */
    public static CreateAdminPortalLinkTokenRequestBuilder builder() {
        return CreateAdminPortalLinkTokenRequestBuilder.builder();
    }
}

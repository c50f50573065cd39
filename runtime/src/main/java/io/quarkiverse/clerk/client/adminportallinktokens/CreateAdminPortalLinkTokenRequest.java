package io.quarkiverse.clerk.client.adminportallinktokens;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param organizationId {@code org_…}
 * @param itContactId FIXME
 * @param scopes FIXME
 * @param secondsUntilExpiration FIXME
 */
@ClerkRequest
public record CreateAdminPortalLinkTokenRequest(@Nullable String organizationId, @Nullable String itContactId,
        @Nullable List<String> scopes, @Nullable Long secondsUntilExpiration) {

    /** {@return a builder without parts} */
    public static CreateAdminPortalLinkTokenRequestBuilder builder() {
        return CreateAdminPortalLinkTokenRequestBuilder.builder();
    }
}

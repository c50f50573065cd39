package io.quarkiverse.clerk.client.organizationinvitations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPrivateMetadata;
import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * FIXME
 *
 * @param object always {@code organization_invitation}
 * @param id FIXME
 * @param emailAddress FIXME
 * @param role FIXME
 * @param roleName FIXME
 * @param organizationId {@code org_…}
 * @param inviterId FIXME
 * @param publicInviterData FIXME
 * @param status FIXME
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param url FIXME
 * @param expiresAt FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param publicOrganizationData FIXME
 */
public record OrganizationInvitation(String object, String id, String emailAddress, String role, String roleName,
        @Nullable String organizationId, @Nullable String inviterId, @Nullable PublicInviterData publicInviterData,
        @Nullable String status, Map<String, Object> publicMetadata, Map<String, Object> privateMetadata, @Nullable String url,
        @Nullable Instant expiresAt, Instant createdAt, Instant updatedAt,
        @Nullable PublicOrganizationData publicOrganizationData) implements HasPublicMetadata, HasPrivateMetadata {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "OrganizationInvitation[id=" + id + "]";
    }
}

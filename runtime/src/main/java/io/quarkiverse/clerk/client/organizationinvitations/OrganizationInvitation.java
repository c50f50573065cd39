package io.quarkiverse.clerk.client.organizationinvitations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPrivateMetadata;
import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * An invitation to an organization.
 *
 * @param object always {@code organization_invitation}
 * @param id {@code orginv_…}
 * @param emailAddress who is invited
 * @param role the key of the role that the new member gets, such as {@code org:member}
 * @param roleName what people call that role
 * @param organizationId {@code org_…}
 * @param inviterId who has invited, {@code user_…}; null if a back end did
 * @param publicInviterData what may be known of who has invited; null if a back end did
 * @param status {@code pending}, {@code accepted}, {@code revoked} or {@code expired}; null if Clerk does not say
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param url the link to accept it, which lets in whoever has it; null once it cannot be used
 * @param expiresAt until when it can be accepted; null if for any time
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param publicOrganizationData what may be known of the organization; null where the operation is about one organization
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

package io.quarkiverse.clerk.client.organizationmemberships;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPrivateMetadata;
import io.quarkiverse.clerk.client.HasPublicMetadata;
import io.quarkiverse.clerk.client.organizations.Organization;

/**
 * The membership of a user in an organization.
 *
 * @param id {@code orgmem_…}
 * @param object always {@code organization_membership}
 * @param role the key of the role, such as {@code org:admin}
 * @param roleName what people call the role; null if Clerk does not say
 * @param permissions what the role allows, such as {@code org:billing:read}
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param organization the organization
 * @param publicUserData who the member is; null if Clerk does not say
 * @param createdAt when the user joined
 * @param updatedAt when it was last changed
 */
public record OrganizationMembership(String id, String object, String role, @Nullable String roleName,
        List<String> permissions, Map<String, Object> publicMetadata, Map<String, Object> privateMetadata,
        Organization organization, @Nullable PublicUserData publicUserData, Instant createdAt,
        Instant updatedAt) implements HasPublicMetadata, HasPrivateMetadata {

    /**
     * What other members may know of a member.
     *
     * @param userId {@code user_…}
     * @param firstName null if not known
     * @param lastName null if not known
     * @param profileImageUrl use {@code imageUrl}
     * @param imageUrl the picture, or one that Clerk made up
     * @param hasImage whether the picture is the user's own
     * @param identifier email address, phone number or username, whichever is the main one; null if there is none
     * @param username null if the user has none
     * @param banned whether the user is kept from signing in for good; null if Clerk does not say
     * @param deprovisioned whether a directory has taken the user's access away; null if Clerk does not say
     */
    public record PublicUserData(String userId, @Nullable String firstName, @Nullable String lastName,
            @Deprecated @Nullable String profileImageUrl, String imageUrl, boolean hasImage, @Nullable String identifier,
            @Nullable String username, @Nullable Boolean banned, @Nullable Boolean deprovisioned) {
    }
}

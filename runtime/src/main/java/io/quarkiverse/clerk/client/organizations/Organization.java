package io.quarkiverse.clerk.client.organizations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.HasPrivateMetadata;
import io.quarkiverse.clerk.client.HasPublicMetadata;

/**
 * An organization of the instance.
 *
 * @param object always {@code organization}
 * @param id {@code org_…}
 * @param name what people call it
 * @param slug its name in URLs
 * @param logoUrl use {@code imageUrl}; null except in the answer to an upload
 * @param imageUrl its logo, or one that Clerk made up
 * @param hasImage whether the logo is its own
 * @param membersCount how many members it has; null where the operation was not asked to count
 * @param missingMemberWithElevatedPermissions whether nobody in it may manage it; null where that was not asked for
 * @param pendingInvitationsCount how many invitations are open; null where the operation was not asked to count
 * @param maxAllowedMemberships how many members it may have, 0 for any number
 * @param adminDeleteEnabled whether its admins may delete it
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param createdBy the user who created it; null if a back end did
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param lastActiveAt when a member was last active in it; null if never
 * @param roleSetKey which set of roles counts in it; null for the instance's own
 */
public record Organization(String object, String id, String name, String slug, @Deprecated @Nullable String logoUrl,
        @Nullable String imageUrl, boolean hasImage,
        @Nullable Integer membersCount, @Nullable Boolean missingMemberWithElevatedPermissions,
        @Nullable Integer pendingInvitationsCount, int maxAllowedMemberships, boolean adminDeleteEnabled,
        Map<String, Object> publicMetadata, Map<String, Object> privateMetadata, @Nullable String createdBy,
        Instant createdAt, Instant updatedAt, @Nullable Instant lastActiveAt,
        @Nullable String roleSetKey) implements HasPublicMetadata, HasPrivateMetadata {
}

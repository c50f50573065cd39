package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who pays: a user or an organization. Any part but the first is null where it does not apply.
 *
 * @param object always {@code commerce_payer}
 * @param id which payer
 * @param instanceId {@code ins_…}
 * @param userId {@code user_…}
 * @param firstName a user's first name
 * @param lastName a user's last name
 * @param email a user's email address
 * @param organizationId {@code org_…}
 * @param organizationName what people call an organization
 * @param imageUrl the picture
 * @param creditsBalance the credits that are left
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Payer(String object, String id, String instanceId, @Nullable String userId, @Nullable String firstName,
        @Nullable String lastName, @Nullable String email, @Nullable String organizationId, @Nullable String organizationName,
        @Nullable String imageUrl, @Nullable Money creditsBalance, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
}

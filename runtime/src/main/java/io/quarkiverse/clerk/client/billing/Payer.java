package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code commerce_payer}
 * @param id FIXME
 * @param instanceId {@code ins_…}
 * @param userId {@code user_…}
 * @param firstName FIXME
 * @param lastName FIXME
 * @param email FIXME
 * @param organizationId {@code org_…}
 * @param organizationName FIXME
 * @param imageUrl FIXME
 * @param creditsBalance FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Payer(String object, String id, String instanceId, @Nullable String userId, @Nullable String firstName,
        @Nullable String lastName, @Nullable String email, @Nullable String organizationId, @Nullable String organizationName,
        @Nullable String imageUrl, @Nullable Money creditsBalance, @Nullable Instant createdAt, @Nullable Instant updatedAt) {
}

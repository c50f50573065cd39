package io.quarkiverse.clerk.client.users;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Whom to ban no longer.
 *
 * @param userIds one to fifty ids, {@code user_…}
 */
@ClerkRequest
public record BulkUnbanRequest(List<String> userIds) {

    /** {@return a builder without parts} */
    public static BulkUnbanRequestBuilder builder() {
        return BulkUnbanRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.users;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Users whose ban is to be lifted.
 *
 * @param userIds 1 to 50 ids, each {@code user_…}
 */
@ClerkRequest
public record BulkUnbanRequest(List<String> userIds) {

    /** {@return a builder without parts} */
    public static BulkUnbanRequestBuilder builder() {
        return BulkUnbanRequestBuilder.builder();
    }
}

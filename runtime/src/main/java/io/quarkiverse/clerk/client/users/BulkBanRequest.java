package io.quarkiverse.clerk.client.users;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Users to be banned.
 *
 * @param userIds 1 to 50 ids, each {@code user_…}
 */
@ClerkRequest
public record BulkBanRequest(List<String> userIds) {

    /** {@return a builder without parts} */
    public static BulkBanRequestBuilder builder() {
        return BulkBanRequestBuilder.builder();
    }
}

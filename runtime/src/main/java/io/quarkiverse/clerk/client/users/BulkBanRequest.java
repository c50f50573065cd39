package io.quarkiverse.clerk.client.users;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Whom to ban.
 *
 * @param userIds one to fifty ids, {@code user_…}
 */
@ClerkRequest
public record BulkBanRequest(List<String> userIds) {

    /** {@return a builder without parts} */
    public static BulkBanRequestBuilder builder() {
        return BulkBanRequestBuilder.builder();
    }
}

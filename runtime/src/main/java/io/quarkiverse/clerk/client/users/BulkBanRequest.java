package io.quarkiverse.clerk.client.users;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param userIds FIXME
 */
@ClerkRequest
public record BulkBanRequest(List<String> userIds) {

    /** {@return a builder without parts} */
    public static BulkBanRequestBuilder builder() {
        return BulkBanRequestBuilder.builder();
    }
}

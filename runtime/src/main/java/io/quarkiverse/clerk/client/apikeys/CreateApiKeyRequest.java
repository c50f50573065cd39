package io.quarkiverse.clerk.client.apikeys;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param type FIXME
 * @param name FIXME
 * @param description FIXME
 * @param subject FIXME
 * @param claims FIXME
 * @param scopes FIXME
 * @param createdBy FIXME
 * @param secondsUntilExpiration FIXME
 */
@ClerkRequest
public record CreateApiKeyRequest(@Nullable String type, String name, @Nullable String description, String subject,
        @Nullable Map<String, Object> claims, @Nullable List<String> scopes, @Nullable String createdBy,
        @Nullable Long secondsUntilExpiration) {

    /** {@return a builder without parts} */
    public static CreateApiKeyRequestBuilder builder() {
        return CreateApiKeyRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.apikeys;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param claims FIXME
 * @param scopes FIXME
 * @param description FIXME
 * @param subject FIXME
 * @param secondsUntilExpiration FIXME
 */
@ClerkRequest
public record UpdateApiKeyRequest(@Nullable Optional<Map<String, Object>> claims, @Nullable List<String> scopes,
        @Nullable Optional<String> description, @Nullable String subject, @Nullable Optional<Long> secondsUntilExpiration) {

    /** {@return a builder without parts} */
    public static UpdateApiKeyRequestBuilder builder() {
        return UpdateApiKeyRequestBuilder.builder();
    }
}

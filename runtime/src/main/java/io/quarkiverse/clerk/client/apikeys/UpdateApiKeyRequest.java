package io.quarkiverse.clerk.client.apikeys;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about an API key. What is null stays as it is.
 *
 * @param claims what else the application wants to know of it
 * @param scopes what it allows
 * @param description what it is for, 255 characters at most
 * @param subject whose key it is, {@code user_…}, {@code org_…}, {@code mch_…} or {@code scim_…}
 * @param secondsUntilExpiration for how many seconds from now it can be used
 */
@ClerkRequest
public record UpdateApiKeyRequest(@Nullable Optional<Map<String, Object>> claims, @Nullable List<String> scopes,
        @Nullable Optional<String> description, @Nullable String subject, @Nullable Optional<Long> secondsUntilExpiration) {

    /** {@return a builder without parts} */
    public static UpdateApiKeyRequestBuilder builder() {
        return UpdateApiKeyRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.apikeys;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An API key to be created.
 *
 * @param type its kind, 3 to 25 characters; null for {@code api_key}
 * @param name what people call it, 3 characters or more
 * @param description what it is for, 255 characters at most
 * @param subject whose key it is, {@code user_…}, {@code org_…}, {@code mch_…} or {@code scim_…}
 * @param claims what else the application wants to know of it
 * @param scopes what it allows; null for nothing in particular
 * @param createdBy who creates it, {@code user_…}
 * @param secondsUntilExpiration for how many seconds it can be used; null for ever
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

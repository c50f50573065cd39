package io.quarkiverse.clerk.client.jwttemplates;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A JWT template to be created.
 *
 * @param name what front ends ask for it by
 * @param claims what its tokens say, as JSON in which Clerk fills in variables such as <code>{{user.id}}</code>
 * @param lifetime for how many seconds its tokens can be used, 30 to 315360000
 * @param allowedClockSkew by how many seconds its tokens may be used too early, 0 to 300
 * @param customSigningKey whether its tokens are signed with a key of their own
 * @param signingAlgorithm which algorithm that key is for, such as {@code HS256}; needed with such a key
 * @param signingKey that key; needed with such a key
 */
@ClerkRequest
public record CreateJwtTemplateRequest(String name, Map<String, Object> claims, @Nullable Integer lifetime,
        @Nullable Integer allowedClockSkew, @Nullable Boolean customSigningKey, @Nullable String signingAlgorithm,
        @Nullable String signingKey) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static CreateJwtTemplateRequestBuilder builder() {
        return new CreateJwtTemplateRequestBuilder() {
            @Override
            public String toString() {
                return "CreateJwtTemplateRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "CreateJwtTemplateRequest";
    }
}

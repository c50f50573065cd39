package io.quarkiverse.clerk.client.jwttemplates;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param claims FIXME
 * @param lifetime FIXME
 * @param allowedClockSkew FIXME
 * @param customSigningKey FIXME
 * @param signingAlgorithm FIXME
 * @param signingKey FIXME
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

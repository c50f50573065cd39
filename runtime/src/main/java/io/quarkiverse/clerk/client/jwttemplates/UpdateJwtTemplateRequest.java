package io.quarkiverse.clerk.client.jwttemplates;

import java.util.Map;
import java.util.Optional;

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
public record UpdateJwtTemplateRequest(String name, Map<String, Object> claims, @Nullable Optional<Integer> lifetime,
        @Nullable Optional<Integer> allowedClockSkew, @Nullable Boolean customSigningKey,
        @Nullable Optional<String> signingAlgorithm, @Nullable Optional<String> signingKey) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static UpdateJwtTemplateRequestBuilder builder() {
        return new UpdateJwtTemplateRequestBuilder() {
            @Override
            public String toString() {
                return "UpdateJwtTemplateRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "UpdateJwtTemplateRequest";
    }
}

package io.quarkiverse.clerk.client.samlconnections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param domain FIXME
 * @param domains FIXME
 * @param provider FIXME
 * @param idpEntityId FIXME
 * @param idpSsoUrl FIXME
 * @param idpCertificate FIXME
 * @param idpMetadataUrl FIXME
 * @param idpMetadata FIXME
 * @param organizationId {@code org_…}
 * @param attributeMapping FIXME
 * @param forceAuthn FIXME
 * @param loginHint FIXME
 */
@ClerkRequest
public record CreateSamlConnectionRequest(String name, @Deprecated @Nullable String domain, @Nullable List<String> domains,
        SamlProvider provider, @Nullable String idpEntityId, @Nullable String idpSsoUrl, @Nullable String idpCertificate,
        @Nullable String idpMetadataUrl, @Nullable String idpMetadata, @Nullable String organizationId,
        @Nullable AttributeMapping attributeMapping, @Nullable Boolean forceAuthn, @Nullable LoginHint loginHint) {

    /** {@return a builder without parts} */
    public static CreateSamlConnectionRequestBuilder builder() {
        return CreateSamlConnectionRequestBuilder.builder();
    }

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param emailAddress FIXME
     * @param firstName FIXME
     * @param lastName FIXME
     */
    @ClerkRequest
    public record AttributeMapping(@Nullable String userId, @Nullable String emailAddress, @Nullable String firstName,
            @Nullable String lastName) {

        /** {@return a builder without parts} */
        public static CreateSamlConnectionRequestAttributeMappingBuilder builder() {
            return CreateSamlConnectionRequestAttributeMappingBuilder.builder();
        }
    }

    /**
     * FIXME
     *
     * @param mode FIXME
     * @param source FIXME
     */
    @ClerkRequest
    public record LoginHint(LoginHintMode mode, @Nullable String source) {

        /** {@return a builder without parts} */
        public static CreateSamlConnectionRequestLoginHintBuilder builder() {
            return CreateSamlConnectionRequestLoginHintBuilder.builder();
        }
    }
}

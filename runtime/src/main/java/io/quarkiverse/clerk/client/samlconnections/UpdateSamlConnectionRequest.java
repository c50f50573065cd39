package io.quarkiverse.clerk.client.samlconnections;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param domain FIXME
 * @param domains FIXME
 * @param idpEntityId FIXME
 * @param idpSsoUrl FIXME
 * @param idpCertificate FIXME
 * @param idpMetadataUrl FIXME
 * @param idpMetadata FIXME
 * @param organizationId {@code org_…}
 * @param attributeMapping FIXME
 * @param active FIXME
 * @param syncUserAttributes FIXME
 * @param allowSubdomains FIXME
 * @param allowIdpInitiated FIXME
 * @param disableAdditionalIdentifications FIXME
 * @param allowOrganizationAccountLinking FIXME
 * @param forceAuthn FIXME
 * @param loginHint FIXME
 * @param consentVerifiedDomainsDeletion FIXME
 */
@ClerkRequest
public record UpdateSamlConnectionRequest(@Nullable Optional<String> name, @Deprecated @Nullable Optional<String> domain,
        @Nullable Optional<List<String>> domains, @Nullable Optional<String> idpEntityId, @Nullable Optional<String> idpSsoUrl,
        @Nullable Optional<String> idpCertificate, @Nullable Optional<String> idpMetadataUrl,
        @Nullable Optional<String> idpMetadata, @Nullable Optional<String> organizationId,
        @Nullable Optional<AttributeMapping> attributeMapping, @Nullable Boolean active, @Nullable Boolean syncUserAttributes,
        @Nullable Boolean allowSubdomains, @Nullable Boolean allowIdpInitiated,
        @Nullable Boolean disableAdditionalIdentifications, @Nullable Boolean allowOrganizationAccountLinking,
        @Nullable Boolean forceAuthn, @Nullable Optional<LoginHint> loginHint,
        @Nullable Boolean consentVerifiedDomainsDeletion) {

    /** {@return a builder without parts} */
    public static UpdateSamlConnectionRequestBuilder builder() {
        return UpdateSamlConnectionRequestBuilder.builder();
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
        public static UpdateSamlConnectionRequestAttributeMappingBuilder builder() {
            return UpdateSamlConnectionRequestAttributeMappingBuilder.builder();
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
        public static UpdateSamlConnectionRequestLoginHintBuilder builder() {
            return UpdateSamlConnectionRequestLoginHintBuilder.builder();
        }
    }
}

package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintMode;

/**
 * FIXME
 *
 * @param name FIXME
 * @param domains FIXME
 * @param active FIXME
 * @param syncUserAttributes FIXME
 * @param disableAdditionalIdentifications FIXME
 * @param allowOrganizationAccountLinking FIXME
 * @param organizationId {@code org_…}
 * @param saml FIXME
 * @param oidc FIXME
 * @param customAttributes FIXME
 */
@ClerkRequest
public record UpdateEnterpriseConnectionRequest(@Nullable Optional<String> name, @Nullable Optional<List<String>> domains,
        @Nullable Boolean active, @Nullable Boolean syncUserAttributes, @Nullable Boolean disableAdditionalIdentifications,
        @Nullable Boolean allowOrganizationAccountLinking, @Nullable Optional<String> organizationId,
        @Nullable Optional<Saml> saml, @Nullable Optional<Oidc> oidc,
        @Nullable Optional<List<CustomAttribute>> customAttributes) {

    /** {@return a builder without parts} */
    public static UpdateEnterpriseConnectionRequestBuilder builder() {
        return UpdateEnterpriseConnectionRequestBuilder.builder();
    }

    /**
     * FIXME
     *
     * @param name FIXME
     * @param idpEntityId FIXME
     * @param idpSsoUrl FIXME
     * @param idpCertificate FIXME
     * @param idpMetadataUrl FIXME
     * @param idpMetadata FIXME
     * @param attributeMapping FIXME
     * @param allowSubdomains FIXME
     * @param allowIdpInitiated FIXME
     * @param forceAuthn FIXME
     * @param loginHint FIXME
     */
    @ClerkRequest
    public record Saml(@Nullable Optional<String> name, @Nullable Optional<String> idpEntityId,
            @Nullable Optional<String> idpSsoUrl, @Nullable Optional<String> idpCertificate,
            @Nullable Optional<String> idpMetadataUrl, @Nullable Optional<String> idpMetadata,
            @Nullable Optional<AttributeMapping> attributeMapping, @Nullable Boolean allowSubdomains,
            @Nullable Boolean allowIdpInitiated, @Nullable Boolean forceAuthn, @Nullable Optional<LoginHint> loginHint) {

        /** {@return a builder without parts} */
        public static UpdateEnterpriseConnectionRequestSamlBuilder builder() {
            return UpdateEnterpriseConnectionRequestSamlBuilder.builder();
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
        public record AttributeMapping(@Nullable Optional<String> userId, @Nullable Optional<String> emailAddress,
                @Nullable Optional<String> firstName, @Nullable Optional<String> lastName) {

            /** {@return a builder without parts} */
            public static UpdateEnterpriseConnectionRequestSamlAttributeMappingBuilder builder() {
                return UpdateEnterpriseConnectionRequestSamlAttributeMappingBuilder.builder();
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
            public static UpdateEnterpriseConnectionRequestSamlLoginHintBuilder builder() {
                return UpdateEnterpriseConnectionRequestSamlLoginHintBuilder.builder();
            }
        }
    }

    /**
     * FIXME
     *
     * @param clientId FIXME
     * @param clientSecret FIXME
     * @param discoveryUrl FIXME
     * @param authUrl FIXME
     * @param tokenUrl FIXME
     * @param userInfoUrl FIXME
     * @param requiresPkce FIXME
     */
    @ClerkRequest
    public record Oidc(@Nullable Optional<String> clientId, @Nullable Optional<String> clientSecret,
            @Nullable Optional<String> discoveryUrl, @Nullable Optional<String> authUrl, @Nullable Optional<String> tokenUrl,
            @Nullable Optional<String> userInfoUrl, @Nullable Boolean requiresPkce) {

        /** {@return a builder without parts; like the request, it does not show them} */
        public static UpdateEnterpriseConnectionRequestOidcBuilder builder() {
            return new UpdateEnterpriseConnectionRequestOidcBuilder() {
                @Override
                public String toString() {
                    return "UpdateEnterpriseConnectionRequestOidcBuilder";
                }
            };
        }

        /** {@return the name of the record alone: the parts may be secrets} */
        @Override
        public String toString() {
            return "Oidc";
        }
    }

    /**
     * FIXME
     *
     * @param name FIXME
     * @param key FIXME
     * @param ssoPath FIXME
     * @param scimPath FIXME
     * @param directoryPath FIXME
     * @param multiValued FIXME
     */
    @ClerkRequest
    public record CustomAttribute(String name, String key, @Nullable String ssoPath, @Nullable String scimPath,
            @Nullable String directoryPath, @Nullable Boolean multiValued) {

        /** {@return a builder without parts} */
        public static UpdateEnterpriseConnectionRequestCustomAttributeBuilder builder() {
            return UpdateEnterpriseConnectionRequestCustomAttributeBuilder.builder();
        }
    }
}

package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintMode;

/**
 * FIXME
 *
 * @param name FIXME
 * @param provider FIXME
 * @param domains FIXME
 * @param organizationId {@code org_…}
 * @param allowOrganizationAccountLinking FIXME
 * @param active FIXME
 * @param saml FIXME
 * @param oidc FIXME
 * @param customAttributes FIXME
 */
@ClerkRequest
public record CreateEnterpriseConnectionRequest(String name, EnterpriseProvider provider, List<String> domains,
        @Nullable String organizationId, @Nullable Boolean allowOrganizationAccountLinking, @Nullable Boolean active,
        @Nullable Saml saml, @Nullable Oidc oidc, @Nullable List<CustomAttribute> customAttributes) {

    /** {@return a builder without parts} */
    public static CreateEnterpriseConnectionRequestBuilder builder() {
        return CreateEnterpriseConnectionRequestBuilder.builder();
    }

    /**
     * FIXME
     *
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
    public record Saml(@Nullable String idpEntityId, @Nullable String idpSsoUrl, @Nullable String idpCertificate,
            @Nullable String idpMetadataUrl, @Nullable String idpMetadata, @Nullable AttributeMapping attributeMapping,
            @Nullable Boolean allowSubdomains, @Nullable Boolean allowIdpInitiated, @Nullable Boolean forceAuthn,
            @Nullable LoginHint loginHint) {

        /** {@return a builder without parts} */
        public static CreateEnterpriseConnectionRequestSamlBuilder builder() {
            return CreateEnterpriseConnectionRequestSamlBuilder.builder();
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
            public static CreateEnterpriseConnectionRequestSamlAttributeMappingBuilder builder() {
                return CreateEnterpriseConnectionRequestSamlAttributeMappingBuilder.builder();
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
            public static CreateEnterpriseConnectionRequestSamlLoginHintBuilder builder() {
                return CreateEnterpriseConnectionRequestSamlLoginHintBuilder.builder();
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
    public record Oidc(@Nullable String clientId, @Nullable String clientSecret, @Nullable String discoveryUrl,
            @Nullable String authUrl, @Nullable String tokenUrl, @Nullable String userInfoUrl, @Nullable Boolean requiresPkce) {

        /** {@return a builder without parts; like the request, it does not show them} */
        public static CreateEnterpriseConnectionRequestOidcBuilder builder() {
            return new CreateEnterpriseConnectionRequestOidcBuilder() {
                @Override
                public String toString() {
                    return "CreateEnterpriseConnectionRequestOidcBuilder";
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
        public static CreateEnterpriseConnectionRequestCustomAttributeBuilder builder() {
            return CreateEnterpriseConnectionRequestCustomAttributeBuilder.builder();
        }
    }
}

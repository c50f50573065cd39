package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintMode;

/**
 * An enterprise connection to be created.
 *
 * @param name what people call it
 * @param provider which identity provider it is to
 * @param domains email domains whose users come through it
 * @param organizationId {@code org_…}
 * @param allowOrganizationAccountLinking whether members of its organization are recognised by their membership
 * @param active whether it is switched on
 * @param saml how a SAML provider is spoken to
 * @param oidc how an OpenID Connect provider is spoken to
 * @param customAttributes further attributes that the provider tells
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
     * How a SAML provider is spoken to.
     *
     * @param idpEntityId the provider's name for itself
     * @param idpSsoUrl where users sign in
     * @param idpCertificate the certificate that its answers are signed with, in PEM
     * @param idpMetadataUrl where the provider describes itself, which makes the three before needless
     * @param idpMetadata the same description as XML
     * @param attributeMapping which attributes tell what
     * @param allowSubdomains whether subdomains of the domains count too
     * @param allowIdpInitiated whether a sign-in may begin at the provider
     * @param forceAuthn whether users have to sign in at the provider each time
     * @param loginHint what the provider is told of the user beforehand
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
         * Which attributes of the provider tell what.
         *
         * @param userId the attribute with the provider's id of the user
         * @param emailAddress the attribute with the email address
         * @param firstName the attribute with the first name
         * @param lastName the attribute with the last name
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
         * What the provider is told of the user beforehand.
         *
         * @param mode which text it is told
         * @param source with {@link LoginHintMode#CUSTOM_ATTRIBUTE}, the key in public metadata whose value it is told
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
     * How an OpenID Connect provider is spoken to.
     *
     * @param clientId what the provider calls the instance
     * @param clientSecret the secret that goes with it
     * @param discoveryUrl where the provider describes itself
     * @param authUrl where users sign in; for providers that do not describe themselves
     * @param tokenUrl where tokens are fetched; for providers that do not describe themselves
     * @param userInfoUrl where the user's data are fetched; for providers that do not describe themselves
     * @param requiresPkce whether the provider asks for PKCE
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
     * A further attribute that the provider tells.
     *
     * @param name what people call it
     * @param key its key in the user's metadata
     * @param ssoPath where it is in what a sign-in tells
     * @param scimPath the old name of {@code directoryPath}, with the same value
     * @param directoryPath where it is in what a directory tells, as a GJSON path
     * @param multiValued whether it may have several values, which become a list in public metadata; null for no
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

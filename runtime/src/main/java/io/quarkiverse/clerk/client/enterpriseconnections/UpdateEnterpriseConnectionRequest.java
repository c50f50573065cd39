package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintRequest;

/**
 * What to change about an enterprise connection. What is null stays as it is.
 *
 * @param name what people call it
 * @param domains all email domains whose users come through it, in place of those before; an empty list changes nothing
 * @param active whether it is switched on; to switch it on takes verified domains of organizations away that are among its
 *        own
 * @param syncUserAttributes whether every sign-in updates the user
 * @param disableAdditionalIdentifications whether its users may add no other email address or phone number
 * @param allowOrganizationAccountLinking whether members of its organization are recognised by their membership
 * @param organizationId the organization it belongs to, {@code org_…}; it can be set and changed, but not cleared
 * @param saml how a SAML provider is spoken to; ignored with other providers
 * @param oidc how an OpenID Connect provider is spoken to; ignored with other providers
 * @param customAttributes further attributes that the provider tells; only for instances that have that feature
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
     * What to change about how a SAML provider is spoken to. What is null stays as it is.
     *
     * @param name what people call it
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
    public record Saml(@Nullable Optional<String> name, @Nullable Optional<String> idpEntityId,
            @Nullable Optional<String> idpSsoUrl, @Nullable Optional<String> idpCertificate,
            @Nullable Optional<String> idpMetadataUrl, @Nullable Optional<String> idpMetadata,
            @Nullable Optional<AttributeMapping> attributeMapping, @Nullable Boolean allowSubdomains,
            @Nullable Boolean allowIdpInitiated, @Nullable Boolean forceAuthn, @Nullable Optional<LoginHintRequest> loginHint) {

        /** {@return a builder without parts} */
        public static UpdateEnterpriseConnectionRequestSamlBuilder builder() {
            return UpdateEnterpriseConnectionRequestSamlBuilder.builder();
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
        public record AttributeMapping(@Nullable Optional<String> userId, @Nullable Optional<String> emailAddress,
                @Nullable Optional<String> firstName, @Nullable Optional<String> lastName) {

            /** {@return a builder without parts} */
            public static UpdateEnterpriseConnectionRequestSamlAttributeMappingBuilder builder() {
                return UpdateEnterpriseConnectionRequestSamlAttributeMappingBuilder.builder();
            }
        }
    }

    /**
     * What to change about how an OpenID Connect provider is spoken to. What is null stays as it is.
     *
     * @param clientId what the provider calls the instance
     * @param clientSecret the secret that goes with it
     * @param discoveryUrl where the provider describes itself
     * @param authUrl where users sign in; for providers that do not describe themselves
     * @param tokenUrl where tokens are fetched; for providers that do not describe themselves
     * @param userInfoUrl where the user's data are fetched; for providers that do not describe themselves
     * @param requiresPkce whether the provider asks for PKCE; needed without a client secret
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
}

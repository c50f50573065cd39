package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.samlconnections.AttributeMappingRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintRequest;

/**
 * An enterprise connection to be created.
 *
 * @param name what people call it
 * @param provider which identity provider it is to
 * @param domains email domains whose users come through it, at least one; Clerk turns them to lower case
 * @param organizationId {@code org_…}
 * @param allowOrganizationAccountLinking whether members of its organization are recognised by their membership
 * @param active whether it is switched on; with SAML only if {@code saml} describes the provider
 * @param saml how a SAML provider is spoken to; ignored with other providers
 * @param oidc how an OpenID Connect provider is spoken to; ignored with other providers
 * @param customAttributes further attributes that the provider tells; only for instances that have that feature
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
            @Nullable String idpMetadataUrl, @Nullable String idpMetadata, @Nullable AttributeMappingRequest attributeMapping,
            @Nullable Boolean allowSubdomains, @Nullable Boolean allowIdpInitiated, @Nullable Boolean forceAuthn,
            @Nullable LoginHintRequest loginHint) {

        /** {@return a builder without parts} */
        public static CreateEnterpriseConnectionRequestSamlBuilder builder() {
            return CreateEnterpriseConnectionRequestSamlBuilder.builder();
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
     * @param requiresPkce whether the provider asks for PKCE; needed without a client secret
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
}

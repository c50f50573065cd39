package io.quarkiverse.clerk.client.enterpriseconnections;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.samlconnections.LoginHint;

/**
 * A connection to the identity provider of a company.
 *
 * @param object always {@code enterprise_connection}
 * @param id which one
 * @param name what people call it
 * @param provider such as {@code saml_okta}
 * @param logoPublicUrl its logo; null if there is none
 * @param active whether it is switched on
 * @param domains email domains whose users come through it
 * @param organizationId the organization it belongs to, {@code org_…}; null if to none
 * @param syncUserAttributes whether every sign-in updates the user; null if Clerk does not say
 * @param disableAdditionalIdentifications whether its users may add no other email address or phone number; null if Clerk does
 *        not say
 * @param allowOrganizationAccountLinking whether members of its organization are recognised by their membership; null if Clerk
 *        does not say
 * @param customAttributes further attributes that the provider tells
 * @param samlConnection how it is spoken to, if that is SAML; null otherwise
 * @param oauthConfig how it is spoken to, if that is OpenID Connect; null otherwise
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record EnterpriseConnection(String object, String id, String name, String provider, @Nullable String logoPublicUrl,
        boolean active, List<String> domains, @Nullable String organizationId, @Nullable Boolean syncUserAttributes,
        @Nullable Boolean disableAdditionalIdentifications, @Nullable Boolean allowOrganizationAccountLinking,
        List<CustomAttribute> customAttributes, @Nullable SamlConnection samlConnection, @Nullable OauthConfig oauthConfig,
        Instant createdAt, Instant updatedAt) {

    /**
     * How a SAML provider is spoken to. Any part is null where Clerk does not say.
     *
     * @param id {@code samlc_…}
     * @param name what people call it
     * @param idpEntityId the provider's name for itself
     * @param idpSsoUrl where users sign in
     * @param idpMetadataUrl where the provider describes itself
     * @param acsUrl where the provider sends its answers, to be told to it
     * @param spEntityId Clerk's name for itself, to be told to the provider
     * @param spMetadataUrl where Clerk describes itself, to be told to the provider
     * @param active whether it is switched on
     * @param allowIdpInitiated whether a sign-in may begin at the provider
     * @param allowSubdomains whether subdomains of the domains count too
     * @param forceAuthn whether users have to sign in at the provider each time
     * @param loginHint what the provider is told of the user beforehand
     */
    public record SamlConnection(@Nullable String id, @Nullable String name, @Nullable String idpEntityId,
            @Nullable String idpSsoUrl, @Nullable String idpMetadataUrl, @Nullable String acsUrl, @Nullable String spEntityId,
            @Nullable String spMetadataUrl, @Nullable Boolean active, @Nullable Boolean allowIdpInitiated,
            @Nullable Boolean allowSubdomains, @Nullable Boolean forceAuthn, @Nullable LoginHint loginHint) {
    }

    /**
     * How an OpenID Connect provider is spoken to. Any part is null where Clerk does not say.
     *
     * @param id which configuration
     * @param name what people call it
     * @param providerKey such as {@code oidc_custom}
     * @param clientId what the provider calls the instance
     * @param discoveryUrl where the provider describes itself
     * @param authUrl where users sign in
     * @param tokenUrl where tokens are fetched
     * @param userInfoUrl where the user's data are fetched
     * @param requiresPkce whether the provider asks for PKCE
     * @param logoPublicUrl its logo
     * @param createdAt when it was created
     * @param updatedAt when it was last changed
     */
    public record OauthConfig(@Nullable String id, @Nullable String name, @Nullable String providerKey,
            @Nullable String clientId, @Nullable String discoveryUrl, @Nullable String authUrl, @Nullable String tokenUrl,
            @Nullable String userInfoUrl, @Nullable Boolean requiresPkce, @Nullable String logoPublicUrl,
            @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    }
}

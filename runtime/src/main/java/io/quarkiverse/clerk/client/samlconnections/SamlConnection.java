package io.quarkiverse.clerk.client.samlconnections;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A connection to an identity provider by SAML.
 *
 * @param object always {@code saml_connection}
 * @param id {@code samlc_…}
 * @param name what people call it
 * @param domain use {@code domains}
 * @param domains email domains whose users come through it
 * @param idpEntityId the provider's name for itself; null if not known yet
 * @param idpSsoUrl where users sign in; null if not known yet
 * @param idpCertificate the certificate that its answers are signed with, in PEM; null if not known yet
 * @param idpCertificateIssuedAt since when that certificate is valid; null if not known yet
 * @param idpCertificateExpiresAt until when that certificate is valid; null if not known yet
 * @param idpMetadataUrl where the provider describes itself; null if nowhere
 * @param idpMetadata that description as XML; null if there is none
 * @param acsUrl where the provider sends its answers, to be told to it
 * @param spEntityId Clerk's name for itself, to be told to the provider
 * @param spMetadataUrl where Clerk describes itself, to be told to the provider
 * @param organizationId {@code org_…}
 * @param attributeMapping which attributes tell what; null if Clerk does not say
 * @param active whether it is switched on
 * @param provider such as {@code saml_okta}
 * @param userCount how many users have come through it
 * @param syncUserAttributes whether every sign-in updates the user
 * @param allowSubdomains whether subdomains of the domains count too
 * @param allowIdpInitiated whether a sign-in may begin at the provider
 * @param disableAdditionalIdentifications whether its users may add no other email address or phone number
 * @param allowOrganizationAccountLinking whether members of its organization are recognised by their membership
 * @param forceAuthn whether users have to sign in at the provider each time
 * @param loginHint what the provider is told of the user beforehand
 * @param enterpriseConnectionId the enterprise connection that it is part of; null if Clerk does not say
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record SamlConnection(String object, String id, String name, @Deprecated @Nullable String domain, List<String> domains,
        @Nullable String idpEntityId, @Nullable String idpSsoUrl, @Nullable String idpCertificate,
        @Nullable Instant idpCertificateIssuedAt, @Nullable Instant idpCertificateExpiresAt, @Nullable String idpMetadataUrl,
        @Nullable String idpMetadata, String acsUrl, String spEntityId, String spMetadataUrl, @Nullable String organizationId,
        @Nullable AttributeMapping attributeMapping, boolean active, String provider, int userCount, boolean syncUserAttributes,
        boolean allowSubdomains, boolean allowIdpInitiated, boolean disableAdditionalIdentifications,
        boolean allowOrganizationAccountLinking, boolean forceAuthn, LoginHint loginHint,
        @Nullable String enterpriseConnectionId, Instant createdAt, Instant updatedAt) {
}

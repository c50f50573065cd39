package io.quarkiverse.clerk.client.samlconnections;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code saml_connection}
 * @param id FIXME
 * @param name FIXME
 * @param domain FIXME
 * @param domains FIXME
 * @param idpEntityId FIXME
 * @param idpSsoUrl FIXME
 * @param idpCertificate FIXME
 * @param idpCertificateIssuedAt FIXME
 * @param idpCertificateExpiresAt FIXME
 * @param idpMetadataUrl FIXME
 * @param idpMetadata FIXME
 * @param acsUrl FIXME
 * @param spEntityId FIXME
 * @param spMetadataUrl FIXME
 * @param organizationId {@code org_…}
 * @param attributeMapping FIXME
 * @param active FIXME
 * @param provider FIXME
 * @param userCount FIXME
 * @param syncUserAttributes FIXME
 * @param allowSubdomains FIXME
 * @param allowIdpInitiated FIXME
 * @param disableAdditionalIdentifications FIXME
 * @param allowOrganizationAccountLinking FIXME
 * @param forceAuthn FIXME
 * @param loginHint FIXME
 * @param enterpriseConnectionId FIXME
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

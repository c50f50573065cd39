package io.quarkiverse.clerk.client.samlconnections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A SAML connection to be created.
 *
 * @param name what people call it
 * @param domain use {@code domains}
 * @param domains email domains whose users come through it
 * @param provider which identity provider it is to
 * @param idpEntityId the provider's name for itself
 * @param idpSsoUrl where users sign in
 * @param idpCertificate the certificate that its answers are signed with, in PEM
 * @param idpMetadataUrl where the provider describes itself, which counts more than the three before
 * @param idpMetadata the same description as XML, which counts more than those three too
 * @param organizationId the organization that its users become members of, {@code org_…}
 * @param attributeMapping which attributes tell what
 * @param forceAuthn whether users have to sign in at the provider each time
 * @param loginHint what the provider is told of the user beforehand
 */
@ClerkRequest
public record CreateSamlConnectionRequest(String name, @Deprecated @Nullable String domain, @Nullable List<String> domains,
        SamlProvider provider, @Nullable String idpEntityId, @Nullable String idpSsoUrl, @Nullable String idpCertificate,
        @Nullable String idpMetadataUrl, @Nullable String idpMetadata, @Nullable String organizationId,
        @Nullable AttributeMappingRequest attributeMapping, @Nullable Boolean forceAuthn,
        @Nullable LoginHintRequest loginHint) {

    /** {@return a builder without parts} */
    public static CreateSamlConnectionRequestBuilder builder() {
        return CreateSamlConnectionRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.samlconnections;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a SAML connection. What is null stays as it is.
 *
 * @param name what people call it
 * @param domain use {@code domains}
 * @param domains email domains whose users come through it
 * @param idpEntityId the provider's name for itself
 * @param idpSsoUrl where users sign in
 * @param idpCertificate the certificate that its answers are signed with, in PEM
 * @param idpMetadataUrl where the provider describes itself, which replaces the three before
 * @param idpMetadata the same description as XML, which counts more than those three
 * @param organizationId the organization that its users become members of, {@code org_…}
 * @param attributeMapping which attributes tell what
 * @param active whether it is switched on
 * @param syncUserAttributes whether every sign-in updates the user
 * @param allowSubdomains whether subdomains of the domains count too
 * @param allowIdpInitiated whether a sign-in may begin at the provider
 * @param disableAdditionalIdentifications whether its users may add no other email address or phone number
 * @param allowOrganizationAccountLinking whether members of its organization are recognised by their membership
 * @param forceAuthn whether users have to sign in at the provider each time
 * @param loginHint what the provider is told of the user beforehand
 * @param consentVerifiedDomainsDeletion whether verified domains of organizations that are among its own may be deleted when it
 *        is switched on
 */
@ClerkRequest
public record UpdateSamlConnectionRequest(@Nullable Optional<String> name, @Deprecated @Nullable Optional<String> domain,
        @Nullable Optional<List<String>> domains, @Nullable Optional<String> idpEntityId, @Nullable Optional<String> idpSsoUrl,
        @Nullable Optional<String> idpCertificate, @Nullable Optional<String> idpMetadataUrl,
        @Nullable Optional<String> idpMetadata, @Nullable Optional<String> organizationId,
        @Nullable Optional<AttributeMappingRequest> attributeMapping, @Nullable Boolean active,
        @Nullable Boolean syncUserAttributes,
        @Nullable Boolean allowSubdomains, @Nullable Boolean allowIdpInitiated,
        @Nullable Boolean disableAdditionalIdentifications, @Nullable Boolean allowOrganizationAccountLinking,
        @Nullable Boolean forceAuthn, @Nullable Optional<LoginHintRequest> loginHint,
        @Nullable Boolean consentVerifiedDomainsDeletion) {

    /** {@return a builder without parts} */
    public static UpdateSamlConnectionRequestBuilder builder() {
        return UpdateSamlConnectionRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.samlconnections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A SAML connection to be created.
 *
 * @param name what people call it
 * @param domain use {@code domains}
 * @param domains email domains whose users come through it; needed
 * @param provider which identity provider it is to
 * @param idpEntityId the provider's name for itself
 * @param idpSsoUrl where users sign in
 * @param idpCertificate the certificate that its answers are signed with, in PEM
 * @param idpMetadataUrl where the provider describes itself, which makes the three before needless
 * @param idpMetadata the same description as XML
 * @param organizationId {@code org_…}
 * @param attributeMapping which attributes tell what
 * @param forceAuthn whether users have to sign in at the provider each time
 * @param loginHint what the provider is told of the user beforehand
 */
@ClerkRequest
public record CreateSamlConnectionRequest(String name, @Deprecated @Nullable String domain, @Nullable List<String> domains,
        SamlProvider provider, @Nullable String idpEntityId, @Nullable String idpSsoUrl, @Nullable String idpCertificate,
        @Nullable String idpMetadataUrl, @Nullable String idpMetadata, @Nullable String organizationId,
        @Nullable AttributeMapping attributeMapping, @Nullable Boolean forceAuthn, @Nullable LoginHint loginHint) {

    /** {@return a builder without parts} */
    public static CreateSamlConnectionRequestBuilder builder() {
        return CreateSamlConnectionRequestBuilder.builder();
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
        public static CreateSamlConnectionRequestAttributeMappingBuilder builder() {
            return CreateSamlConnectionRequestAttributeMappingBuilder.builder();
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
        public static CreateSamlConnectionRequestLoginHintBuilder builder() {
            return CreateSamlConnectionRequestLoginHintBuilder.builder();
        }
    }
}

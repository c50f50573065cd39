package io.quarkiverse.clerk.client.enterpriseconnections;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.samlconnections.LoginHintMode;

/**
 * FIXME
 *
 * @param object always {@code enterprise_connection}
 * @param id FIXME
 * @param name FIXME
 * @param provider FIXME
 * @param logoPublicUrl FIXME
 * @param active FIXME
 * @param domains FIXME
 * @param organizationId {@code org_…}
 * @param syncUserAttributes FIXME
 * @param disableAdditionalIdentifications FIXME
 * @param allowOrganizationAccountLinking FIXME
 * @param customAttributes FIXME
 * @param samlConnection FIXME
 * @param oauthConfig FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record EnterpriseConnection(String object, String id, String name, String provider, @Nullable String logoPublicUrl,
        boolean active, List<String> domains, @Nullable String organizationId, @Nullable Boolean syncUserAttributes,
        @Nullable Boolean disableAdditionalIdentifications, @Nullable Boolean allowOrganizationAccountLinking,
        List<CustomAttribute> customAttributes, @Nullable SamlConnection samlConnection, @Nullable OauthConfig oauthConfig,
        Instant createdAt, Instant updatedAt) {

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
    public record CustomAttribute(String name, String key, @Nullable String ssoPath, @Nullable String scimPath,
            @Nullable String directoryPath, @Nullable Boolean multiValued) {
    }

    /**
     * FIXME
     *
     * @param id FIXME
     * @param name FIXME
     * @param idpEntityId FIXME
     * @param idpSsoUrl FIXME
     * @param idpMetadataUrl FIXME
     * @param acsUrl FIXME
     * @param spEntityId FIXME
     * @param spMetadataUrl FIXME
     * @param active FIXME
     * @param allowIdpInitiated FIXME
     * @param allowSubdomains FIXME
     * @param forceAuthn FIXME
     * @param loginHint FIXME
     */
    public record SamlConnection(@Nullable String id, @Nullable String name, @Nullable String idpEntityId,
            @Nullable String idpSsoUrl, @Nullable String idpMetadataUrl, @Nullable String acsUrl, @Nullable String spEntityId,
            @Nullable String spMetadataUrl, @Nullable Boolean active, @Nullable Boolean allowIdpInitiated,
            @Nullable Boolean allowSubdomains, @Nullable Boolean forceAuthn, @Nullable LoginHint loginHint) {

        /**
         * FIXME
         *
         * @param mode FIXME
         * @param source FIXME
         */
        public record LoginHint(OpenEnum<LoginHintMode> mode, @Nullable String source) {
        }
    }

    /**
     * FIXME
     *
     * @param id FIXME
     * @param name FIXME
     * @param providerKey FIXME
     * @param clientId FIXME
     * @param discoveryUrl FIXME
     * @param authUrl FIXME
     * @param tokenUrl FIXME
     * @param userInfoUrl FIXME
     * @param requiresPkce FIXME
     * @param logoPublicUrl FIXME
     * @param createdAt when it was created
     * @param updatedAt when it was last changed
     */
    public record OauthConfig(@Nullable String id, @Nullable String name, @Nullable String providerKey,
            @Nullable String clientId, @Nullable String discoveryUrl, @Nullable String authUrl, @Nullable String tokenUrl,
            @Nullable String userInfoUrl, @Nullable Boolean requiresPkce, @Nullable String logoPublicUrl,
            @Nullable Instant createdAt, @Nullable Instant updatedAt) {
    }
}

package io.quarkiverse.clerk.client.betafeatures;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Settings of the instance that are not settled yet.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BetaFeaturesApi {

    /**
     * Changes settings of the instance: what the request does not name stays as it is.
     *
     * @param request what to set
     * @return the settings as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/beta_features/instance_settings")
    InstanceSettings updateInstanceSettings(UpdateInstanceSettingsRequest request);

    /**
     * Changes the domain of a production instance. All sessions end, and nothing works until DNS records and certificates are
     * there.
     *
     * @param request the domain
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated use {@link io.quarkiverse.clerk.client.instancesettings.InstanceSettingsApi#changeDomain}
     */
    @Deprecated
    @PUT
    @Path("/beta_features/domain")
    void updateProductionInstanceDomain(UpdateProductionInstanceDomainRequest request);
}

package io.quarkiverse.clerk.client.betafeatures;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BetaFeaturesApi {

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/beta_features/instance_settings")
    InstanceSettings updateInstanceSettings(UpdateInstanceSettingsRequest request);

    /**
     * FIXME
     *
     * @param request FIXME
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @PUT
    @Path("/beta_features/domain")
    void updateProductionInstanceDomain(UpdateProductionInstanceDomainRequest request);
}

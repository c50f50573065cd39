package io.quarkiverse.clerk.client.instancesettings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
public interface InstanceSettingsApi {

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @GET
    @Path("/instance")
    Instance get();

    /**
     * FIXME
     *
     * @param request FIXME
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance")
    void update(UpdateInstanceSettingRequest request);

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/restrictions")
    InstanceRestrictions updateRestrictions(UpdateRestrictionsRequest request);

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @GET
    @Path("/instance/protect")
    InstanceProtect getProtect();

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/protect")
    InstanceProtect updateProtect(UpdateProtectRequest request);

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @GET
    @Path("/instance/communication")
    InstanceCommunication getCommunication();

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/communication")
    InstanceCommunication updateCommunication(UpdateCommunicationRequest request);

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @GET
    @Path("/instance/oauth_application_settings")
    OAuthApplicationSettings getOAuthApplicationSettings();

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/oauth_application_settings")
    OAuthApplicationSettings updateOAuthApplicationSettings(UpdateOAuthApplicationSettingsRequest request);

    /**
     * FIXME
     *
     * @param request FIXME
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/instance/change_domain")
    void changeDomain(ChangeDomainRequest request);

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @GET
    @Path("/instance/organization_settings")
    OrganizationSettings getOrganizationSettings();

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/organization_settings")
    OrganizationSettings updateOrganizationSettings(UpdateOrganizationSettingsRequest request);
}

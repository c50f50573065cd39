package io.quarkiverse.clerk.client.instancesettings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Settings of the instance.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface InstanceSettingsApi {

    /**
     * Gets what the instance is.
     *
     * @return the instance; never null
     */
    @GET
    @Path("/instance")
    Instance get();

    /**
     * Changes the instance: what the request does not name stays as it is.
     *
     * @param request what to set, and what to clear
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance")
    void update(UpdateInstanceRequest request);

    /**
     * Changes who may sign up: what the request does not name stays as it is.
     *
     * @param request what to set
     * @return the restrictions as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/restrictions")
    InstanceRestrictions updateRestrictions(UpdateRestrictionsRequest request);

    /**
     * Gets how the instance defends itself.
     *
     * @return the settings; never null
     */
    @GET
    @Path("/instance/protect")
    InstanceProtect getProtect();

    /**
     * Changes how the instance defends itself: what the request does not name stays as it is.
     *
     * @param request what to set
     * @return the settings as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/protect")
    InstanceProtect updateProtect(UpdateProtectRequest request);

    /**
     * Gets where the instance sends text messages.
     *
     * @return the settings; never null
     */
    @GET
    @Path("/instance/communication")
    InstanceCommunication getCommunication();

    /**
     * Changes where the instance sends text messages.
     *
     * @param request all countries to which it does not
     * @return the settings as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/communication")
    InstanceCommunication updateCommunication(UpdateCommunicationRequest request);

    /**
     * Gets what counts for all OAuth applications.
     *
     * @return the settings; never null
     */
    @GET
    @Path("/instance/oauth_application_settings")
    OAuthApplicationSettings getOAuthApplicationSettings();

    /**
     * Changes what counts for all OAuth applications: what the request does not name stays as it is.
     *
     * @param request what to set, and what to clear
     * @return the settings as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/oauth_application_settings")
    OAuthApplicationSettings updateOAuthApplicationSettings(UpdateOAuthApplicationSettingsRequest request);

    /**
     * Changes the domain of a production instance. All sessions end, and nothing works until DNS records and certificates are
     * there.
     *
     * @param request the domain
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/instance/change_domain")
    void changeDomain(ChangeDomainRequest request);

    /**
     * Gets what counts for all organizations.
     *
     * @return the settings; never null
     */
    @GET
    @Path("/instance/organization_settings")
    OrganizationSettings getOrganizationSettings();

    /**
     * Changes what counts for all organizations: what the request does not name stays as it is.
     *
     * @param request what to set, and what to clear
     * @return the settings as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/instance/organization_settings")
    OrganizationSettings updateOrganizationSettings(UpdateOrganizationSettingsRequest request);
}

package io.quarkiverse.clerk.client.organizations;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.ImageUpload;
import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;
import io.quarkiverse.clerk.client.billing.AdjustCreditBalanceRequest;
import io.quarkiverse.clerk.client.billing.CreditBalance;
import io.quarkiverse.clerk.client.billing.CreditLedgerEntry;
import io.quarkiverse.clerk.client.billing.Subscription;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations")
    Page<Organization> list(@BeanParam OrganizationQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<Organization> stream(OrganizationQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations")
    Organization create(CreateOrganizationRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}")
    Organization get(@PathParam("organization_id") String organizationId, @BeanParam OrganizationDetailQuery query);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}")
    Organization get(@PathParam("organization_id") String organizationId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}")
    Organization update(@PathParam("organization_id") String organizationId, UpdateOrganizationRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}")
    DeletedObject delete(@PathParam("organization_id") String organizationId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/metadata")
    Organization mergeMetadata(@PathParam("organization_id") String organizationId, MergeMetadataRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/organizations/{organization_id}/metadata")
    Organization replaceMetadata(@PathParam("organization_id") String organizationId, ReplaceMetadataRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param image FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/organizations/{organization_id}/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Organization uploadLogo(@PathParam("organization_id") String organizationId, ImageUpload image);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/logo")
    Organization deleteLogo(@PathParam("organization_id") String organizationId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/billing/subscription")
    Subscription getBillingSubscription(@PathParam("organization_id") String organizationId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/billing/credits")
    CreditBalance getBillingCreditBalance(@PathParam("organization_id") String organizationId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/billing/credits")
    CreditLedgerEntry adjustBillingCreditBalance(@PathParam("organization_id") String organizationId,
            AdjustCreditBalanceRequest request);
}

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
 * Organizations: groups of users with roles of their own.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationsApi {

    /**
     * Lists organizations, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations")
    Page<Organization> list(@BeanParam OrganizationQuery query);

    /**
     * Walks all organizations, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Organization> stream(OrganizationQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates an organization. It is active in the next session of the user who becomes its admin.
     *
     * @param request what it is to be
     * @return the organization as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations")
    Organization create(CreateOrganizationRequest request);

    /**
     * Gets an organization by its id or slug, and tells more of it.
     *
     * @param organizationId {@code org_…}
     * @param query what to tell in addition
     * @return the organization; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}")
    Organization get(@PathParam("organization_id") String organizationId, @BeanParam OrganizationDetailQuery query);

    /**
     * Gets an organization by its id or slug.
     *
     * @param organizationId {@code org_…}
     * @return the organization; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}")
    Organization get(@PathParam("organization_id") String organizationId);

    /**
     * Changes an organization: what the request does not name stays as it is. Metadata are changed with {@link #mergeMetadata}
     * or {@link #replaceMetadata}.
     *
     * @param organizationId {@code org_…}
     * @param request what to set, and what to clear
     * @return the organization as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}")
    Organization update(@PathParam("organization_id") String organizationId, UpdateOrganizationRequest request);

    /**
     * Deletes an organization for good, with all memberships and invitations. In sessions in which it is active, none is any
     * more.
     *
     * @param organizationId {@code org_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}")
    DeletedObject delete(@PathParam("organization_id") String organizationId);

    /**
     * Merges metadata into those of an organization, however deep: keys that are not named stay.
     *
     * @param organizationId {@code org_…}
     * @param request what to merge
     * @return the organization as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/metadata")
    Organization mergeMetadata(@PathParam("organization_id") String organizationId, MergeOrganizationMetadataRequest request);

    /**
     * Replaces metadata of an organization: keys that are not named are gone.
     *
     * @param organizationId {@code org_…}
     * @param request what to put in their place
     * @return the organization as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/organizations/{organization_id}/metadata")
    Organization replaceMetadata(@PathParam("organization_id") String organizationId,
            ReplaceOrganizationMetadataRequest request);

    /**
     * Gives an organization a logo.
     *
     * @param organizationId {@code org_…}
     * @param image a picture in JPEG, PNG, GIF or WebP, 10 MB at most
     * @return the organization as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/organizations/{organization_id}/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Organization uploadLogo(@PathParam("organization_id") String organizationId, ImageUpload image);

    /**
     * Takes an organization's logo away.
     *
     * @param organizationId {@code org_…}
     * @return the organization as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/logo")
    Organization deleteLogo(@PathParam("organization_id") String organizationId);

    /**
     * Gets what an organization has subscribed to.
     *
     * @param organizationId {@code org_…}
     * @return the subscription with its items; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/billing/subscription")
    Subscription getBillingSubscription(@PathParam("organization_id") String organizationId);

    /**
     * Gets an organization's credits, which lower what is to be paid.
     *
     * @param organizationId {@code org_…}
     * @return the balance; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/billing/credits")
    CreditBalance getBillingCreditBalance(@PathParam("organization_id") String organizationId);

    /**
     * Gives an organization credits, or takes some away. With the same idempotency key it happens once, however often it is
     * asked for.
     *
     * @param organizationId {@code org_…}
     * @param request how much, and why
     * @return the entry in the ledger; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/billing/credits")
    CreditLedgerEntry adjustBillingCreditBalance(@PathParam("organization_id") String organizationId,
            AdjustCreditBalanceRequest request);
}

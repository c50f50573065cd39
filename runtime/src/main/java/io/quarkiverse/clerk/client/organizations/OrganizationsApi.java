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
 * Organizations: groups of users with roles.
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
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a filter or the order
     */
    @GET
    @Path("/organizations")
    Page<Organization> list(@BeanParam OrganizationQuery query);

    /**
     * Walks the organizations, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Organization> stream(OrganizationQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates an organization. If the request names a user as creator, it is active in that user's next session unless
     * another one is chosen before.
     *
     * @param request what is known of it
     * @return the organization as created; never null
     * @throws ClerkApiException.InvalidRequest if something is not valid, or the slug is taken
     */
    @POST
    @Path("/organizations")
    Organization create(CreateOrganizationRequest request);

    /**
     * Gets an organization, with what the query asks for.
     *
     * @param organizationId {@code org_…}, or its slug
     * @param query what else to tell of it
     * @return the organization; never null
     * @throws ClerkApiException.NotFound if there is none with that id or slug
     */
    @GET
    @Path("/organizations/{organization_id}")
    Organization get(@PathParam("organization_id") String organizationId, @BeanParam OrganizationDetailQuery query);

    /**
     * Gets an organization.
     *
     * @param organizationId {@code org_…}, or its slug
     * @return the organization; never null
     * @throws ClerkApiException.NotFound if there is none with that id or slug
     */
    @GET
    @Path("/organizations/{organization_id}")
    Organization get(@PathParam("organization_id") String organizationId);

    /**
     * Changes an organization: what the request does not name stays as it is. Metadata is not changed here but by {@link
     * #mergeMetadata} and {@link #replaceMetadata}.
     *
     * @param organizationId {@code org_…}
     * @param request what to set, and what to clear
     * @return the organization as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if something is not valid, or the slug is taken
     */
    @PATCH
    @Path("/organizations/{organization_id}")
    Organization update(@PathParam("organization_id") String organizationId, UpdateOrganizationRequest request);

    /**
     * Deletes an organization for good, with its memberships and invitations. Sessions in which it was active go on without
     * it.
     *
     * @param organizationId {@code org_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}")
    DeletedObject delete(@PathParam("organization_id") String organizationId);

    /**
     * Merges data into the metadata of an organization, objects within objects too. A key whose new value is null is
     * removed; what the request does not name stays.
     *
     * @param organizationId {@code org_…}
     * @param request what to merge in
     * @return the organization with the metadata as merged; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/metadata")
    Organization mergeMetadata(@PathParam("organization_id") String organizationId, MergeMetadataRequest request);

    /**
     * Writes the metadata of an organization anew: each of the two that the request sets loses all it held before, the other
     * stays. To change single keys, use {@link #mergeMetadata}.
     *
     * @param organizationId {@code org_…}
     * @param request the new metadata
     * @return the organization with the new metadata; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/organizations/{organization_id}/metadata")
    Organization replaceMetadata(@PathParam("organization_id") String organizationId, ReplaceMetadataRequest request);

    /**
     * Gives an organization a logo, in place of the one before.
     *
     * @param organizationId {@code org_…}
     * @param image a JPEG, PNG, GIF or WebP picture of 10 MB at most, and if need be who uploads it
     * @return the organization with the logo; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the picture is too big, or of another type
     */
    @PUT
    @Path("/organizations/{organization_id}/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Organization uploadLogo(@PathParam("organization_id") String organizationId, ImageUpload image);

    /**
     * Takes the logo of an organization away; Clerk then makes one up.
     *
     * @param organizationId {@code org_…}
     * @return the organization without the logo; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/logo")
    Organization deleteLogo(@PathParam("organization_id") String organizationId);

    /**
     * Gets what an organization subscribes to: the plans with their prices and periods, and how payment stands.
     *
     * @param organizationId {@code org_…}
     * @return the subscription; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/billing/subscription")
    Subscription getBillingSubscription(@PathParam("organization_id") String organizationId);

    /**
     * Gets the credit of an organization, which checkouts and later charges can draw on.
     *
     * @param organizationId {@code org_…}
     * @return the balance; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/billing/credits")
    CreditBalance getBillingCreditBalance(@PathParam("organization_id") String organizationId);

    /**
     * Adds credit to an organization, or takes some away, with an entry in the ledger. The idempotency key of the request
     * makes it safe to send it again.
     *
     * @param organizationId {@code org_…}
     * @param request how much, which way, and why
     * @return the entry in the ledger; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/billing/credits")
    CreditLedgerEntry adjustBillingCreditBalance(@PathParam("organization_id") String organizationId,
            AdjustCreditBalanceRequest request);
}

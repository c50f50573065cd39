package io.quarkiverse.clerk.client.organizationdomains;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;

/**
 * Domains of organizations: whose email addresses belong to them.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationDomainsApi {

    /**
     * Gives an organization a domain, which counts as verified unless the request says otherwise.
     *
     * @param organizationId {@code org_…}
     * @param request the domain
     * @return the domain as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/domains")
    OrganizationDomain create(@PathParam("organization_id") String organizationId, CreateOrganizationDomainRequest request);

    /**
     * Lists the domains of an organization.
     *
     * @param organizationId {@code org_…}
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations/{organization_id}/domains")
    Page<OrganizationDomain> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationDomainQuery query);

    /**
     * Walks the domains of an organization, fetching pages as they are read.
     *
     * @param organizationId {@code org_…}
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<OrganizationDomain> stream(String organizationId, OrganizationDomainQuery query) {
        return Pages.stream(query, page -> list(organizationId, page));
    }

    /**
     * Changes a domain: what the request does not name stays as it is.
     *
     * @param organizationId {@code org_…}
     * @param domainId {@code orgdmn_…}
     * @param request what to set, and what to clear
     * @return the domain as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/domains/{domain_id}")
    OrganizationDomain update(@PathParam("organization_id") String organizationId, @PathParam("domain_id") String domainId,
            UpdateOrganizationDomainRequest request);

    /**
     * Takes a domain from an organization.
     *
     * @param organizationId {@code org_…}
     * @param domainId {@code orgdmn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/domains/{domain_id}")
    DeletedObject delete(@PathParam("organization_id") String organizationId, @PathParam("domain_id") String domainId);

    /**
     * Counts a domain as the organization's own by your word, without a DNS record. It does no harm to do so again.
     *
     * @param organizationId {@code org_…}
     * @param domainId {@code orgdmn_…}
     * @return the domain, whose ownership is verified by the strategy {@code manual_override}; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/organizations/{organization_id}/domains/{domain_id}/verify_ownership")
    OrganizationDomain verifyOwnership(@PathParam("organization_id") String organizationId,
            @PathParam("domain_id") String domainId);

    /**
     * Lists the domains of all organizations, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_domains")
    Page<OrganizationDomain> listAll(@BeanParam AllOrganizationDomainsQuery query);

    /**
     * Walks the domains of all organizations, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("listAll")
    default Stream<OrganizationDomain> streamAll(AllOrganizationDomainsQuery query) {
        return Pages.stream(query, page -> listAll(page));
    }
}

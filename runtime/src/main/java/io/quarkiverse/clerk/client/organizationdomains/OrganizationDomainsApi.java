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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationDomainsApi {

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
    @Path("/organizations/{organization_id}/domains")
    OrganizationDomain create(@PathParam("organization_id") String organizationId, CreateOrganizationDomainRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations/{organization_id}/domains")
    Page<OrganizationDomain> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationDomainQuery query);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<OrganizationDomain> stream(String organizationId, OrganizationDomainQuery query) {
        return Pages.stream(query, page -> list(organizationId, page));
    }

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param domainId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/domains/{domain_id}")
    OrganizationDomain update(@PathParam("organization_id") String organizationId, @PathParam("domain_id") String domainId,
            UpdateOrganizationDomainRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param domainId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/domains/{domain_id}")
    DeletedObject delete(@PathParam("organization_id") String organizationId, @PathParam("domain_id") String domainId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param domainId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/organizations/{organization_id}/domains/{domain_id}/verify_ownership")
    OrganizationDomain verifyOwnership(@PathParam("organization_id") String organizationId,
            @PathParam("domain_id") String domainId);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_domains")
    Page<OrganizationDomain> listAll(@BeanParam AllOrganizationDomainsQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("listAll")
    default Stream<OrganizationDomain> streamAll(AllOrganizationDomainsQuery query) {
        return Pages.stream(query, page -> listAll(page));
    }
}

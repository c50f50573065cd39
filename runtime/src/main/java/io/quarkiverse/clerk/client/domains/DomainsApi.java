package io.quarkiverse.clerk.client.domains;

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

/**
 * Domains of the instance: the primary one and its satellites.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DomainsApi {

    /**
     * Lists all domains.
     *
     * @return all of them, with their number; never null
     */
    @GET
    @Path("/domains")
    Page<Domain> list();

    /**
     * Adds a satellite domain.
     *
     * @param request the domain
     * @return the domain as added; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/domains")
    Domain add(AddDomainRequest request);

    /**
     * Deletes a satellite domain. The primary one cannot be deleted.
     *
     * @param domainId {@code dmn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/domains/{domain_id}")
    DeletedObject delete(@PathParam("domain_id") String domainId);

    /**
     * Changes a domain: what the request does not name stays as it is. A new name for the primary domain of a production
     * instance interrupts its work unless DNS and email are ready for it, and changes where the application is at home.
     *
     * @param domainId {@code dmn_…}
     * @param request what to set, and what to clear
     * @return the domain as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/domains/{domain_id}")
    Domain update(@PathParam("domain_id") String domainId, UpdateDomainRequest request);
}

package io.quarkiverse.clerk.client.proxychecks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Whether proxies lead to the Frontend API.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ProxyChecksApi {

    /**
     * Looks whether a proxy leads to the Frontend API, before a domain gets it or later.
     *
     * @param request which proxy for which domain
     * @return what was found; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/proxy_checks")
    ProxyCheck verify(VerifyProxyCheckRequest request);
}

package io.quarkiverse.clerk.runtime;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkiverse.clerk.client.ClerkHeaders;
import io.smallrye.mutiny.Uni;

/** What request authentication needs of Clerk, without blocking. */
@RegisterRestClient(configKey = "clerk")
@RegisterClientHeaders(ClerkHeaders.class)
@Path("/v1")
public interface BackendApi {

    /** {@return the keys that the instance signs with, as text} */
    @GET
    @Path("/jwks")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<RestResponse<String>> jwks();
}

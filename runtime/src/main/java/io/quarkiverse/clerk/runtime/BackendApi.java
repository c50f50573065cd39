package io.quarkiverse.clerk.runtime;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkHeaders;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;

/**
 * Sends what request authentication asks of Clerk, without blocking. The settings of {@code quarkus.rest-client.clerk} hold
 * for it as for the client of the management API. Answers are plain responses of Jakarta REST: those of Quarkus REST cannot be
 * made in an application with RESTEasy Classic.
 */
@RegisterRestClient(configKey = "clerk")
@ClientHeaderParam(name = "Clerk-API-Version", value = ClerkHeaders.API_VERSION)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BackendApi {

    /**
     * Sends a GET request.
     *
     * @param url the whole URL
     * @param authorization the credential; null for none
     * @return the answer
     */
    @GET
    Uni<Response> get(@Url String url,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization);

    /**
     * Sends a POST request.
     *
     * @param url the whole URL
     * @param authorization the credential; null for none
     * @param body JSON text
     * @return the answer
     */
    @POST
    Uni<Response> post(@Url String url,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, String body);
}

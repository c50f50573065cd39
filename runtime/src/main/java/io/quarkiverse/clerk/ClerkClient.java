package io.quarkiverse.clerk;

import jakarta.enterprise.inject.Default;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.client.ClerkApiExceptionMapper;
import io.quarkiverse.clerk.client.ClerkHeaders;
import io.quarkiverse.clerk.client.ClerkObjectMapper;
import io.quarkiverse.clerk.client.KeptGroups;
import io.quarkiverse.clerk.client.MillisecondsParamConverterProvider;
import io.quarkiverse.clerk.client.jwks.JwksApi;
import io.quarkiverse.clerk.client.users.UsersApi;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;

/**
 * Clerk's Backend API, with the names of Clerk's own SDKs: {@code clerk.users().get(id)}.
 * <p>
 * Inject it with or without {@code @RestClient}: it is one and the same bean. Its calls block, so they are for worker and
 * virtual threads. Each of them throws a {@link io.quarkiverse.clerk.client.ClerkApiException} when Clerk refuses it, and a
 * {@link jakarta.ws.rs.ProcessingException} when there is no answer. Timeouts, proxy and TLS are set with
 * {@code quarkus.rest-client.clerk.*}.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference of the Backend API</a>
 */
@Default
@KeptGroups
@RegisterRestClient(configKey = "clerk")
@RegisterClientHeaders(ClerkHeaders.class)
@RegisterProvider(ClerkApiExceptionMapper.class)
@RegisterProvider(MillisecondsParamConverterProvider.class)
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public interface ClerkClient {

    /** {@return the users of the instance} */
    @Path("")
    UsersApi users();

    /** {@return the keys that the instance signs its tokens with} */
    @Path("")
    JwksApi jwks();

    /**
     * The mapper of this client alone; the application's own keeps its settings.
     *
     * @param applicationMapper not used: its settings are the application's business
     * @return the mapper that knows Clerk's JSON
     */
    @ClientObjectMapper
    static ObjectMapper objectMapper(ObjectMapper applicationMapper) {
        return ClerkObjectMapper.create();
    }
}

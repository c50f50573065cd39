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
import io.quarkiverse.clerk.client.MillisecondsParamConverterProvider;
import io.quarkiverse.clerk.client.calls.ClerkClientCalls;
import io.quarkiverse.clerk.client.calls.ClientRoot;
import io.quarkiverse.clerk.client.calls.KeptGroups;
import io.quarkiverse.clerk.client.calls.Repeat;
import io.quarkiverse.clerk.client.jwks.JwksApi;
import io.quarkiverse.clerk.client.users.UsersApi;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;

/**
 * Clerk's Backend API, with the names of Clerk's own SDKs: {@code clerk.users().get(id)}.
 * <p>
 * Inject it with or without {@code @RestClient}: it is one and the same bean. Its calls block, so they are for worker and
 * virtual threads: {@code MutinyClerkClient} is the same without blocking. Each of them throws a
 * {@link io.quarkiverse.clerk.client.ClerkApiException} when Clerk refuses it or there is no answer, and an
 * {@link IllegalArgumentException} before anything is sent if an id is null, blank, or a dot segment. Timeouts, proxy and TLS
 * are set with {@code quarkus.rest-client.clerk.*}.
 * <p>
 * Calls that do the same when Clerk gets them twice (GET, PUT, DELETE) are made again when Clerk has a problem, limits the rate
 * or does not answer, as {@code quarkus.clerk.client.retry.*} says.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference of the Backend API</a>
 */
@Default
@ClientRoot
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
     * The same client, but all its calls are made again when they fail in a way that may pass, also those that create or
     * change something: for calls that do no harm when they are done twice, because the answer may be all that was lost.
     * {@code clerk.withRetries().users().create(user)}
     *
     * @return a view of this client; never null
     */
    default ClerkClient withRetries() {
        return ClerkClientCalls.repeating(this, Repeat.ALL);
    }

    /**
     * The same client, but none of its calls is made again: for those who would rather fail than wait, or who have retries of
     * their own. {@code clerk.withoutRetries().users().get(id)}
     *
     * @return a view of this client; never null
     */
    default ClerkClient withoutRetries() {
        return ClerkClientCalls.repeating(this, Repeat.NONE);
    }

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

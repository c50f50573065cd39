package io.quarkiverse.clerk.client.emailaddresses;

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
import io.quarkiverse.clerk.client.users.EmailAddress;
import io.quarkiverse.clerk.client.users.VerificationProgress;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface EmailAddressesApi {

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/email_addresses")
    EmailAddress create(CreateEmailAddressRequest request);

    /**
     * FIXME
     *
     * @param emailAddressId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/email_addresses/{email_address_id}")
    EmailAddress get(@PathParam("email_address_id") String emailAddressId);

    /**
     * FIXME
     *
     * @param emailAddressId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/email_addresses/{email_address_id}")
    DeletedObject delete(@PathParam("email_address_id") String emailAddressId);

    /**
     * FIXME
     *
     * @param emailAddressId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/email_addresses/{email_address_id}")
    EmailAddress update(@PathParam("email_address_id") String emailAddressId, UpdateEmailAddressRequest request);

    /**
     * FIXME
     *
     * @param emailAddressId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/email_addresses/{email_address_id}/prepare_verification")
    VerificationProgress prepareVerification(@PathParam("email_address_id") String emailAddressId);

    /**
     * FIXME
     *
     * @param emailAddressId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/email_addresses/{email_address_id}/attempt_verification")
    VerificationProgress attemptVerification(@PathParam("email_address_id") String emailAddressId,
            AttemptVerificationRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/users/{user_id}/email_address")
    EmailAddress replaceForUser(@PathParam("user_id") String userId, ReplaceForUserRequest request);
}

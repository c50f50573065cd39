package io.quarkiverse.clerk.client.phonenumbers;

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
import io.quarkiverse.clerk.client.users.PhoneNumber;
import io.quarkiverse.clerk.client.users.VerificationProgress;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PhoneNumbersApi {

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/phone_numbers")
    PhoneNumber create(CreatePhoneNumberRequest request);

    /**
     * FIXME
     *
     * @param phoneNumberId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/phone_numbers/{phone_number_id}")
    PhoneNumber get(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * FIXME
     *
     * @param phoneNumberId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/phone_numbers/{phone_number_id}")
    DeletedObject delete(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * FIXME
     *
     * @param phoneNumberId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/phone_numbers/{phone_number_id}")
    PhoneNumber update(@PathParam("phone_number_id") String phoneNumberId, UpdatePhoneNumberRequest request);

    /**
     * FIXME
     *
     * @param phoneNumberId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/phone_numbers/{phone_number_id}/prepare_verification")
    VerificationProgress prepareVerification(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * FIXME
     *
     * @param phoneNumberId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/phone_numbers/{phone_number_id}/attempt_verification")
    VerificationProgress attemptVerification(@PathParam("phone_number_id") String phoneNumberId,
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
    @Path("/users/{user_id}/phone_number")
    PhoneNumber replaceForUser(@PathParam("user_id") String userId, ReplaceForUserRequest request);
}

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
 * Phone numbers of users.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PhoneNumbersApi {

    /**
     * Gives a user a phone number.
     *
     * @param request the number
     * @return the number as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/phone_numbers")
    PhoneNumber create(CreatePhoneNumberRequest request);

    /**
     * Gets a phone number.
     *
     * @param phoneNumberId {@code idn_…}
     * @return the number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/phone_numbers/{phone_number_id}")
    PhoneNumber get(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * Takes a phone number from its user.
     *
     * @param phoneNumberId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/phone_numbers/{phone_number_id}")
    DeletedObject delete(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * Changes a phone number: what the request does not name stays as it is.
     *
     * @param phoneNumberId {@code idn_…}
     * @param request what to set
     * @return the number as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/phone_numbers/{phone_number_id}")
    PhoneNumber update(@PathParam("phone_number_id") String phoneNumberId, UpdatePhoneNumberRequest request);

    /**
     * Sends a code to a phone number, to find out whether it is the user's.
     *
     * @param phoneNumberId {@code idn_…}
     * @return the verification; an attempt has to name its id; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/phone_numbers/{phone_number_id}/prepare_verification")
    VerificationProgress prepareVerification(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * Verifies a phone number by the code that was sent. A wrong or late code is no error: the answer's status tells. A right
     * one also verifies the number for sign-in, but signs nobody in.
     *
     * @param phoneNumberId {@code idn_…}
     * @param request the code
     * @return how far the verification is; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the verification has already accepted a code
     */
    @POST
    @Path("/phone_numbers/{phone_number_id}/attempt_verification")
    VerificationProgress attemptVerification(@PathParam("phone_number_id") String phoneNumberId,
            AttemptPhoneNumberVerificationRequest request);

    /**
     * Takes all phone numbers from a user and gives another one instead. The new one gets no codes for the second factor; if
     * one of the old ones did, the user is left without second factors. The user may be locked out by one that is not
     * verified.
     *
     * @param userId {@code user_…}
     * @param request the number
     * @return the number as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/users/{user_id}/phone_number")
    PhoneNumber replaceForUser(@PathParam("user_id") String userId, ReplacePhoneNumberRequest request);
}

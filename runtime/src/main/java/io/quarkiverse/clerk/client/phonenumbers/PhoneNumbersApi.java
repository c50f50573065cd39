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
     * Gives a user one more phone number.
     *
     * @param request whose it is, and how it counts
     * @return the phone number as created; never null
     * @throws ClerkApiException.InvalidRequest if the number is not valid, or is taken by another user
     */
    @POST
    @Path("/phone_numbers")
    PhoneNumber create(CreatePhoneNumberRequest request);

    /**
     * Gets a phone number.
     *
     * @param phoneNumberId {@code idn_…}
     * @return the phone number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/phone_numbers/{phone_number_id}")
    PhoneNumber get(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * Deletes a phone number: its user can no longer sign in with it.
     *
     * @param phoneNumberId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/phone_numbers/{phone_number_id}")
    DeletedObject delete(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * Changes how a phone number counts: what the request does not name stays as it is.
     *
     * @param phoneNumberId {@code idn_…}
     * @param request what to set
     * @return the phone number as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/phone_numbers/{phone_number_id}")
    PhoneNumber update(@PathParam("phone_number_id") String phoneNumberId, UpdatePhoneNumberRequest request);

    /**
     * Sends a code to a phone number, to see whether whoever is signing in can read it. {@link #attemptVerification} takes
     * the code.
     *
     * @param phoneNumberId {@code idn_…}
     * @return the verification that has begun, with its id; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/phone_numbers/{phone_number_id}/prepare_verification")
    VerificationProgress prepareVerification(@PathParam("phone_number_id") String phoneNumberId);

    /**
     * Tries a code that was sent. A wrong code, or one that has run out, is no error: the status of the answer tells. A
     * right one makes the phone number verified if it was not yet, but signs nobody in; for that there are sign-in tokens.
     * Once a code has been accepted, the verification takes no other.
     *
     * @param phoneNumberId {@code idn_…}
     * @param request which verification, and the code
     * @return the verification, with its status and the attempts so far; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the verification has already accepted a code
     */
    @POST
    @Path("/phone_numbers/{phone_number_id}/attempt_verification")
    VerificationProgress attemptVerification(@PathParam("phone_number_id") String phoneNumberId,
            AttemptVerificationRequest request);

    /**
     * Gives a user one phone number in place of all there were. The new one is the main one, and verified unless the request
     * says otherwise. It is never used for the second factor; if one of the old ones was, the user has no second factor any
     * more.
     *
     * @param userId {@code user_…}
     * @param request the new phone number, and how it counts
     * @return the new phone number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the number is not valid, or is taken by another user
     */
    @PUT
    @Path("/users/{user_id}/phone_number")
    PhoneNumber replaceForUser(@PathParam("user_id") String userId, ReplaceForUserRequest request);
}

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
 * Email addresses of users.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface EmailAddressesApi {

    /**
     * Gives a user one more email address.
     *
     * @param request whose it is, and how it counts
     * @return the email address as created; never null
     * @throws ClerkApiException.InvalidRequest if the address is not valid, or is taken by another user
     */
    @POST
    @Path("/email_addresses")
    EmailAddress create(CreateEmailAddressRequest request);

    /**
     * Gets an email address.
     *
     * @param emailAddressId {@code idn_…}
     * @return the email address; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/email_addresses/{email_address_id}")
    EmailAddress get(@PathParam("email_address_id") String emailAddressId);

    /**
     * Deletes an email address: its user can no longer sign in with it.
     *
     * @param emailAddressId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/email_addresses/{email_address_id}")
    DeletedObject delete(@PathParam("email_address_id") String emailAddressId);

    /**
     * Changes how an email address counts: what the request does not name stays as it is.
     *
     * @param emailAddressId {@code idn_…}
     * @param request what to set
     * @return the email address as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/email_addresses/{email_address_id}")
    EmailAddress update(@PathParam("email_address_id") String emailAddressId, UpdateEmailAddressRequest request);

    /**
     * Sends a code to an email address, to see whether whoever is signing in can read it. {@link #attemptVerification} takes
     * the code.
     *
     * @param emailAddressId {@code idn_…}
     * @return the verification that has begun, with its id; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/email_addresses/{email_address_id}/prepare_verification")
    VerificationProgress prepareVerification(@PathParam("email_address_id") String emailAddressId);

    /**
     * Tries a code that was sent. A wrong code, or one that has run out, is no error: the status of the answer tells. A
     * right one makes the email address verified if it was not yet, but signs nobody in; for that there are sign-in tokens.
     * Once a code has been accepted, the verification takes no other.
     *
     * @param emailAddressId {@code idn_…}
     * @param request which verification, and the code
     * @return the verification, with its status and the attempts so far; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the verification has already accepted a code
     */
    @POST
    @Path("/email_addresses/{email_address_id}/attempt_verification")
    VerificationProgress attemptVerification(@PathParam("email_address_id") String emailAddressId,
            AttemptVerificationRequest request);

    /**
     * Gives a user one email address in place of all there were. The new one is the main one, and verified unless the
     * request says otherwise. Clerk refuses while one of the old ones is linked to an external account: delete that account
     * first.
     *
     * @param userId {@code user_…}
     * @param request the new email address, and how it counts
     * @return the new email address; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the address is not valid, or is taken by another user
     */
    @PUT
    @Path("/users/{user_id}/email_address")
    EmailAddress replaceForUser(@PathParam("user_id") String userId, ReplaceForUserRequest request);
}

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
     * Gives a user an email address.
     *
     * @param request the address
     * @return the address as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/email_addresses")
    EmailAddress create(CreateEmailAddressRequest request);

    /**
     * Gets an email address.
     *
     * @param emailAddressId {@code idn_…}
     * @return the address; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/email_addresses/{email_address_id}")
    EmailAddress get(@PathParam("email_address_id") String emailAddressId);

    /**
     * Takes an email address from its user.
     *
     * @param emailAddressId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/email_addresses/{email_address_id}")
    DeletedObject delete(@PathParam("email_address_id") String emailAddressId);

    /**
     * Changes an email address: what the request does not name stays as it is.
     *
     * @param emailAddressId {@code idn_…}
     * @param request what to set
     * @return the address as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/email_addresses/{email_address_id}")
    EmailAddress update(@PathParam("email_address_id") String emailAddressId, UpdateEmailAddressRequest request);

    /**
     * Sends a code to an email address, to find out whether it is the user's.
     *
     * @param emailAddressId {@code idn_…}
     * @return the verification; an attempt has to name its id; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/email_addresses/{email_address_id}/prepare_verification")
    VerificationProgress prepareVerification(@PathParam("email_address_id") String emailAddressId);

    /**
     * Verifies an email address by the code that was sent. A wrong or late code is no error: the answer's status tells. A right
     * one also verifies the address for sign-in, but signs nobody in.
     *
     * @param emailAddressId {@code idn_…}
     * @param request the code
     * @return how far the verification is; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if the verification has already accepted a code
     */
    @POST
    @Path("/email_addresses/{email_address_id}/attempt_verification")
    VerificationProgress attemptVerification(@PathParam("email_address_id") String emailAddressId,
            AttemptEmailAddressVerificationRequest request);

    /**
     * Takes all email addresses from a user and gives another one instead. The user may be locked out by one that is not
     * verified. Clerk refuses while an address is linked to an external account: take that account away first.
     *
     * @param userId {@code user_…}
     * @param request the address
     * @return the address as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/users/{user_id}/email_address")
    EmailAddress replaceForUser(@PathParam("user_id") String userId, ReplaceEmailAddressRequest request);
}

package io.quarkiverse.clerk.client.users;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
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
import io.quarkiverse.clerk.client.ImageUpload;
import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;
import io.quarkiverse.clerk.client.TotalCount;
import io.quarkiverse.clerk.client.billing.AdjustCreditBalanceRequest;
import io.quarkiverse.clerk.client.billing.CreditBalance;
import io.quarkiverse.clerk.client.billing.CreditLedgerEntry;
import io.quarkiverse.clerk.client.billing.Subscription;
import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitation;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;

/**
 * Users: the people who can sign in to the instance.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface UsersApi {

    /**
     * Lists users, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten users
     * @return one page; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users")
    List<User> list(@BeanParam UserQuery query);

    /**
     * Walks all users, fetching pages as they are read. In the order of their creation, which is the default, users who come
     * or go meanwhile do not disturb the walk.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<User> stream(UserQuery query) {
        return Pages.stream(query, page -> Page.of(list(page)));
    }

    /**
     * Creates a user. Email addresses and phone numbers count as verified unless the request says otherwise. Clerk takes 1000
     * such calls in 10 seconds from a production instance, 100 from a development instance.
     *
     * @param request what is known of the user
     * @return the user as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users")
    User create(CreateUserRequest request);

    /**
     * Counts users.
     *
     * @param query the filters; an empty query counts all
     * @return the number; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/count")
    TotalCount count(@BeanParam UserCountQuery query);

    /**
     * Gets a user.
     *
     * @param userId {@code user_…}
     * @return the user; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}")
    User get(@PathParam("user_id") String userId);

    /**
     * Changes a user: what the request does not name stays as it is. Metadata are changed with {@link #updateMetadata} or
     * {@link #replaceMetadata}.
     *
     * @param userId {@code user_…}
     * @param request what to set, and what to clear
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/users/{user_id}")
    User update(@PathParam("user_id") String userId, UpdateUserRequest request);

    /**
     * Deletes a user for good, with all sessions and memberships.
     *
     * @param userId {@code user_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}")
    DeletedObject delete(@PathParam("user_id") String userId);

    /**
     * Bans a user: all sessions end, and there is no signing in any more.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     */
    @POST
    @Path("/users/{user_id}/ban")
    User ban(@PathParam("user_id") String userId);

    /**
     * Bans a user no longer.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     */
    @POST
    @Path("/users/{user_id}/unban")
    User unban(@PathParam("user_id") String userId);

    /**
     * Bans several users: all their sessions end, and there is no signing in any more.
     *
     * @param request whom
     * @return the users as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/ban")
    List<User> bulkBan(BulkBanRequest request);

    /**
     * Bans several users no longer.
     *
     * @param request whom
     * @return the users as changed; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/unban")
    List<User> bulkUnban(BulkUnbanRequest request);

    /**
     * Locks a user out for the time that the instance's settings say.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     */
    @POST
    @Path("/users/{user_id}/lock")
    User lock(@PathParam("user_id") String userId);

    /**
     * Locks a user out no longer.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     */
    @POST
    @Path("/users/{user_id}/unlock")
    User unlock(@PathParam("user_id") String userId);

    /**
     * Gives a user a picture.
     *
     * @param userId {@code user_…}
     * @param image the picture
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/profile_image")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    User setProfileImage(@PathParam("user_id") String userId, ImageUpload image);

    /**
     * Takes a user's picture away.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/profile_image")
    User deleteProfileImage(@PathParam("user_id") String userId);

    /**
     * Merges metadata into those of a user, however deep: keys that are not named stay.
     *
     * @param userId {@code user_…}
     * @param request what to merge
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/users/{user_id}/metadata")
    User updateMetadata(@PathParam("user_id") String userId, UpdateUserMetadataRequest request);

    /**
     * Replaces metadata of a user: keys that are not named are gone.
     *
     * @param userId {@code user_…}
     * @param request what to put in their place
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/users/{user_id}/metadata")
    User replaceMetadata(@PathParam("user_id") String userId, ReplaceUserMetadataRequest request);

    /**
     * Gets what a user has subscribed to.
     *
     * @param userId {@code user_…}
     * @return the subscription with its items; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/billing/subscription")
    Subscription getBillingSubscription(@PathParam("user_id") String userId);

    /**
     * Gets a user's credits, which lower what is to be paid.
     *
     * @param userId {@code user_…}
     * @return the balance; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/billing/credits")
    CreditBalance getBillingCreditBalance(@PathParam("user_id") String userId);

    /**
     * Gives a user credits, or takes some away. With the same idempotency key it happens once, however often it is asked for.
     *
     * @param userId {@code user_…}
     * @param request how much, and why
     * @return the entry in the ledger; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/billing/credits")
    CreditLedgerEntry adjustBillingCreditBalance(@PathParam("user_id") String userId, AdjustCreditBalanceRequest request);

    /**
     * Gets what a user's account at an OAuth provider can be reached with. Where the time of the token is over and there is a
     * refresh token, Clerk fetches a new one first.
     *
     * @param userId {@code user_…}
     * @param provider such as {@code oauth_google}
     * @param query which page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/{user_id}/oauth_access_tokens/{provider}")
    Page<OAuthAccessToken> getOAuthAccessToken(@PathParam("user_id") String userId, @PathParam("provider") String provider,
            @BeanParam OAuthAccessTokenQuery query);

    /**
     * Walks the tokens of a user's accounts at an OAuth provider, fetching pages as they are read.
     *
     * @param userId {@code user_…}
     * @param provider such as {@code oauth_google}
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("getOAuthAccessToken")
    default Stream<OAuthAccessToken> streamOAuthAccessToken(String userId, String provider, OAuthAccessTokenQuery query) {
        return Pages.stream(query, page -> getOAuthAccessToken(userId, provider, page));
    }

    /**
     * Lists a user's memberships in organizations.
     *
     * @param userId {@code user_…}
     * @param query which page; an empty query is the first ten
     * @return one page with the total; never null
     */
    @GET
    @Path("/users/{user_id}/organization_memberships")
    Page<OrganizationMembership> getOrganizationMemberships(@PathParam("user_id") String userId,
            @BeanParam UserMembershipQuery query);

    /**
     * Walks a user's memberships in organizations, fetching pages as they are read.
     *
     * @param userId {@code user_…}
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("getOrganizationMemberships")
    default Stream<OrganizationMembership> streamOrganizationMemberships(String userId, UserMembershipQuery query) {
        return Pages.stream(query, page -> getOrganizationMemberships(userId, page));
    }

    /**
     * Lists a user's invitations to organizations.
     *
     * @param userId {@code user_…}
     * @param query filters and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/{user_id}/organization_invitations")
    Page<OrganizationInvitation> getOrganizationInvitations(@PathParam("user_id") String userId,
            @BeanParam UserInvitationQuery query);

    /**
     * Walks a user's invitations to organizations, fetching pages as they are read.
     *
     * @param userId {@code user_…}
     * @param query filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("getOrganizationInvitations")
    default Stream<OrganizationInvitation> streamOrganizationInvitations(String userId, UserInvitationQuery query) {
        return Pages.stream(query, page -> getOrganizationInvitations(userId, page));
    }

    /**
     * Takes a user's password away, without asking for it, and even if there is no other means of sign-in.
     *
     * @param userId {@code user_…}
     * @param request what becomes of the sessions
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/remove_password")
    User removePassword(@PathParam("user_id") String userId, RemovePasswordRequest request);

    /**
     * Takes a user's password away, without asking for it, and even if there is no other means of sign-in. Sessions go on.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/remove_password")
    User removePassword(@PathParam("user_id") String userId);

    /**
     * Verifies a user's password.
     *
     * @param userId {@code user_…}
     * @param request the password
     * @return that it is right; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/verify_password")
    PasswordVerification verifyPassword(@PathParam("user_id") String userId, VerifyPasswordRequest request);

    /**
     * Verifies a user's code of an authenticator app, or a backup code, which is used up then.
     *
     * @param userId {@code user_…}
     * @param request the code
     * @return that it is right, and what kind of code it is; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/verify_totp")
    TotpVerification verifyTotp(@PathParam("user_id") String userId, VerifyTotpRequest request);

    /**
     * Takes all of a user's second factors away.
     *
     * @param userId {@code user_…}
     * @return whose they were; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/mfa")
    AffectedUser disableMfa(@PathParam("user_id") String userId);

    /**
     * Takes all backup codes of a user away.
     *
     * @param userId {@code user_…}
     * @return whose they were; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/backup_code")
    AffectedUser deleteBackupCodes(@PathParam("user_id") String userId);

    /**
     * Takes a passkey of a user away, and tells the user by email.
     *
     * @param userId {@code user_…}
     * @param passkeyIdentificationId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/passkeys/{passkey_identification_id}")
    DeletedObject deletePasskey(@PathParam("user_id") String userId,
            @PathParam("passkey_identification_id") String passkeyIdentificationId);

    /**
     * Lists the devices that a user signs in with.
     *
     * @param userId {@code user_…}
     * @return all that are trusted, with their number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/trusted_devices")
    Page<TrustedDevice> listTrustedDevices(@PathParam("user_id") String userId);

    /**
     * Trusts a device of a user no longer.
     *
     * @param userId {@code user_…}
     * @param trustedDeviceId which device
     * @return the device as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/trusted_devices/{trusted_device_id}")
    TrustedDevice revokeTrustedDevice(@PathParam("user_id") String userId,
            @PathParam("trusted_device_id") String trustedDeviceId);

    /**
     * Takes a wallet of a user away.
     *
     * @param userId {@code user_…}
     * @param web3WalletIdentificationId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/web3_wallets/{web3_wallet_identification_id}")
    DeletedObject deleteWeb3Wallet(@PathParam("user_id") String userId,
            @PathParam("web3_wallet_identification_id") String web3WalletIdentificationId);

    /**
     * Takes all of a user's authenticator apps away.
     *
     * @param userId {@code user_…}
     * @return whose they were; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/totp")
    AffectedUser deleteTOTP(@PathParam("user_id") String userId);

    /**
     * Takes an account at an OAuth provider from a user.
     *
     * @param userId {@code user_…}
     * @param externalAccountId {@code eac_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/external_accounts/{external_account_id}")
    DeletedObject deleteExternalAccount(@PathParam("user_id") String userId,
            @PathParam("external_account_id") String externalAccountId);

    /**
     * Distrusts a user's password: the next sign-in asks for a new one.
     *
     * @param userId {@code user_…}
     * @param request what becomes of the sessions
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/password/set_compromised")
    User setPasswordCompromised(@PathParam("user_id") String userId, SetPasswordCompromisedRequest request);

    /**
     * Distrusts a user's password: the next sign-in asks for a new one. Sessions go on.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/password/set_compromised")
    User setPasswordCompromised(@PathParam("user_id") String userId);

    /**
     * Distrusts a user's password no longer. A password that is in quarantine because of a reserved email address stays there,
     * until it is reset, changed or removed.
     *
     * @param userId {@code user_…}
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/password/unset_compromised")
    User unsetPasswordCompromised(@PathParam("user_id") String userId);

    /**
     * Lists the memberships in all organizations of the instance.
     *
     * @param query order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_memberships")
    Page<OrganizationMembership> getInstanceOrganizationMemberships(@BeanParam InstanceMembershipQuery query);

    /**
     * Walks the memberships in all organizations of the instance, fetching pages as they are read.
     *
     * @param query order; its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("getInstanceOrganizationMemberships")
    default Stream<OrganizationMembership> streamInstanceOrganizationMemberships(InstanceMembershipQuery query) {
        return Pages.stream(query, page -> getInstanceOrganizationMemberships(page));
    }
}

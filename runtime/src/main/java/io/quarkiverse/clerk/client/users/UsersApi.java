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
 * @see <a href="https://clerk.com/docs/reference/backend-api/tag/users">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface UsersApi {

    /**
     * Lists users, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten users
     * @return one page; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a filter or the order
     */
    @GET
    @Path("/users")
    List<User> list(@BeanParam UserQuery query);

    /**
     * Walks the users, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<User> stream(UserQuery query) {
        return Pages.stream(query, page -> Page.of(list(page)));
    }

    /**
     * Creates a user. Email addresses and phone numbers count as verified unless the request says otherwise. Clerk takes
     * 1000 such calls in 10 seconds from a production instance, 100 from a development instance.
     *
     * @param request what is known of the user
     * @return the user as created; never null
     * @throws ClerkApiException.InvalidRequest if something is not valid, or is taken by another user
     */
    @POST
    @Path("/users")
    User create(CreateUserRequest request);

    /**
     * Counts users.
     *
     * @param query the filters; an empty query counts all
     * @return the number; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a filter
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
     * Changes a user: what the request does not name stays as it is. Metadata is not changed here but by {@link
     * #updateMetadata} and {@link #replaceMetadata}.
     *
     * @param userId {@code user_…}
     * @param request what to set, and what to clear
     * @return the user as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if something is not valid, or is taken by another user
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
     * Bans a user: all sessions are revoked, and no new sign-in succeeds until {@link #unban}.
     *
     * @param userId {@code user_…}
     * @return the user as banned; never null
     */
    @POST
    @Path("/users/{user_id}/ban")
    User ban(@PathParam("user_id") String userId);

    /**
     * Lifts the ban from a user, who can then sign in again.
     *
     * @param userId {@code user_…}
     * @return the user without the ban; never null
     */
    @POST
    @Path("/users/{user_id}/unban")
    User unban(@PathParam("user_id") String userId);

    /**
     * Bans several users, each as {@link #ban} does.
     *
     * @param request whom to ban
     * @return the users as banned; never null
     * @throws ClerkApiException.InvalidRequest if there is no id, or there are more than 50
     */
    @POST
    @Path("/users/ban")
    List<User> bulkBan(BulkBanRequest request);

    /**
     * Lifts the ban from several users.
     *
     * @param request whose ban to lift
     * @return the users without the ban; never null
     * @throws ClerkApiException.InvalidRequest if there is no id, or there are more than 50
     */
    @POST
    @Path("/users/unban")
    List<User> bulkUnban(BulkUnbanRequest request);

    /**
     * Locks a user out: no new sign-in succeeds until the lock runs out or {@link #unlock} takes it away. How long it lasts
     * is a setting of the instance.
     *
     * @param userId {@code user_…}
     * @return the user as locked; never null
     */
    @POST
    @Path("/users/{user_id}/lock")
    User lock(@PathParam("user_id") String userId);

    /**
     * Takes the lock from a user, who can then sign in again.
     *
     * @param userId {@code user_…}
     * @return the user without the lock; never null
     */
    @POST
    @Path("/users/{user_id}/unlock")
    User unlock(@PathParam("user_id") String userId);

    /**
     * Gives a user a picture, in place of the one before.
     *
     * @param userId {@code user_…}
     * @param image the picture
     * @return the user with the picture; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/profile_image")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    User setProfileImage(@PathParam("user_id") String userId, ImageUpload image);

    /**
     * Takes a user's picture away; Clerk then makes one up.
     *
     * @param userId {@code user_…}
     * @return the user without the picture; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/profile_image")
    User deleteProfileImage(@PathParam("user_id") String userId);

    /**
     * Merges data into the metadata of a user, objects within objects too. A key whose new value is null is removed; what
     * the request does not name stays.
     *
     * @param userId {@code user_…}
     * @param request what to merge in
     * @return the user with the metadata as merged; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/users/{user_id}/metadata")
    User updateMetadata(@PathParam("user_id") String userId, UpdateMetadataRequest request);

    /**
     * Writes the metadata of a user anew: each of the three that the request sets loses all it held before, the others stay.
     * To change single keys, use {@link #updateMetadata}.
     *
     * @param userId {@code user_…}
     * @param request the new metadata
     * @return the user with the new metadata; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/users/{user_id}/metadata")
    User replaceMetadata(@PathParam("user_id") String userId, ReplaceMetadataRequest request);

    /**
     * Gets what a user subscribes to: the plans with their prices and periods, and how payment stands.
     *
     * @param userId {@code user_…}
     * @return the subscription; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/billing/subscription")
    Subscription getBillingSubscription(@PathParam("user_id") String userId);

    /**
     * Gets the credit of a user, which checkouts and later charges can draw on.
     *
     * @param userId {@code user_…}
     * @return the balance; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/billing/credits")
    CreditBalance getBillingCreditBalance(@PathParam("user_id") String userId);

    /**
     * Adds credit to a user, or takes some away, with an entry in the ledger. The idempotency key of the request makes it
     * safe to send it again.
     *
     * @param userId {@code user_…}
     * @param request how much, which way, and why
     * @return the entry in the ledger; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/billing/credits")
    CreditLedgerEntry adjustBillingCreditBalance(@PathParam("user_id") String userId, AdjustCreditBalanceRequest request);

    /**
     * Gets the access tokens that an OAuth provider has given for a user who signed in with it. Where a token of OAuth 2 has
     * run out, Clerk first renews it if it can.
     *
     * @param userId {@code user_…}
     * @param provider the provider, such as {@code oauth_google}
     * @param query the page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk does not know the provider, or refuses the page
     */
    @GET
    @Path("/users/{user_id}/oauth_access_tokens/{provider}")
    Page<OAuthAccessToken> getOAuthAccessToken(@PathParam("user_id") String userId, @PathParam("provider") String provider,
            @BeanParam OAuthAccessTokenQuery query);

    /**
     * Walks the access tokens that an OAuth provider has given for a user, fetching pages as they are read.
     *
     * @param userId {@code user_…}
     * @param provider the provider, such as {@code oauth_google}
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("getOAuthAccessToken")
    default Stream<OAuthAccessToken> streamOAuthAccessToken(String userId, String provider, OAuthAccessTokenQuery query) {
        return Pages.stream(query, page -> getOAuthAccessToken(userId, provider, page));
    }

    /**
     * Lists the organizations that a user is a member of, with the role in each.
     *
     * @param userId {@code user_…}
     * @param query the page; an empty query is the first ten
     * @return one page with the total; never null
     */
    @GET
    @Path("/users/{user_id}/organization_memberships")
    Page<OrganizationMembership> getOrganizationMemberships(@PathParam("user_id") String userId,
            @BeanParam UserMembershipQuery query);

    /**
     * Walks the memberships of a user, fetching pages as they are read.
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
     * Lists the invitations to organizations that a user has received.
     *
     * @param userId {@code user_…}
     * @param query filter and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/{user_id}/organization_invitations")
    Page<OrganizationInvitation> getOrganizationInvitations(@PathParam("user_id") String userId,
            @BeanParam UserInvitationQuery query);

    /**
     * Walks the invitations to organizations that a user has received, fetching pages as they are read.
     *
     * @param userId {@code user_…}
     * @param query the filter; its limit is the size of a page
     * @return all that pass the filter; never null
     */
    @PagesOf("getOrganizationInvitations")
    default Stream<OrganizationInvitation> streamOrganizationInvitations(String userId, UserInvitationQuery query) {
        return Pages.stream(query, page -> getOrganizationInvitations(userId, page));
    }

    /**
     * Removes the password of a user without asking for it, even where no other means of sign-in is left. For a user who has
     * none nothing changes, and no webhook tells of it.
     *
     * @param userId {@code user_…}
     * @param request whether sessions end too
     * @return the user without the password; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/remove_password")
    User removePassword(@PathParam("user_id") String userId, RemovePasswordRequest request);

    /**
     * Removes the password of a user without asking for it, even where no other means of sign-in is left. Sessions go on. For
     * a user who has none nothing changes, and no webhook tells of it.
     *
     * @param userId {@code user_…}
     * @return the user without the password; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/remove_password")
    User removePassword(@PathParam("user_id") String userId);

    /**
     * Checks whether a password is the user's, for sign-in flows of the application's own or before a sensitive step.
     *
     * @param userId {@code user_…}
     * @param request the password
     * @return whether it is; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/verify_password")
    PasswordVerification verifyPassword(@PathParam("user_id") String userId, VerifyPasswordRequest request);

    /**
     * Checks a code of the user's authenticator app, or a backup code, for sign-in flows of the application's own or before
     * a sensitive step. A backup code is used up by it.
     *
     * @param userId {@code user_…}
     * @param request the code
     * @return whether it is valid, and of which kind; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/verify_totp")
    TotpVerification verifyTotp(@PathParam("user_id") String userId, VerifyTotpRequest request);

    /**
     * Removes all second factors of a user at once: authenticator app, codes by text message, and so on.
     *
     * @param userId {@code user_…}
     * @return whose they were; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/mfa")
    AffectedUser disableMfa(@PathParam("user_id") String userId);

    /**
     * Removes all backup codes of a user.
     *
     * @param userId {@code user_…}
     * @return whose they were; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/backup_code")
    AffectedUser deleteBackupCodes(@PathParam("user_id") String userId);

    /**
     * Deletes a passkey of a user, who is told of it by email.
     *
     * @param userId {@code user_…}
     * @param passkeyIdentificationId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is no such user, or no such passkey of that user
     */
    @DELETE
    @Path("/users/{user_id}/passkeys/{passkey_identification_id}")
    DeletedObject deletePasskey(@PathParam("user_id") String userId,
            @PathParam("passkey_identification_id") String passkeyIdentificationId);

    /**
     * Lists the trusted devices of a user, without those that are revoked.
     *
     * @param userId {@code user_…}
     * @return all of them; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/trusted_devices")
    Page<TrustedDevice> listTrustedDevices(@PathParam("user_id") String userId);

    /**
     * Revokes a trusted device of a user: it is trusted no longer.
     *
     * @param userId {@code user_…}
     * @param trustedDeviceId which device
     * @return the device as revoked; never null
     * @throws ClerkApiException.NotFound if there is no such user, or no such device of that user
     */
    @DELETE
    @Path("/users/{user_id}/trusted_devices/{trusted_device_id}")
    TrustedDevice revokeTrustedDevice(@PathParam("user_id") String userId,
            @PathParam("trusted_device_id") String trustedDeviceId);

    /**
     * Deletes a wallet of a user, who can no longer sign in with it.
     *
     * @param userId {@code user_…}
     * @param web3WalletIdentificationId {@code idn_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is no such user, or no such wallet of that user
     */
    @DELETE
    @Path("/users/{user_id}/web3_wallets/{web3_wallet_identification_id}")
    DeletedObject deleteWeb3Wallet(@PathParam("user_id") String userId,
            @PathParam("web3_wallet_identification_id") String web3WalletIdentificationId);

    /**
     * Removes the authenticator apps of a user.
     *
     * @param userId {@code user_…}
     * @return whose they were; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/totp")
    AffectedUser deleteTOTP(@PathParam("user_id") String userId);

    /**
     * Deletes the link between a user and an account at a social or other OAuth provider.
     *
     * @param userId {@code user_…}
     * @param externalAccountId {@code eac_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is no such user, or no such account of that user
     */
    @DELETE
    @Path("/users/{user_id}/external_accounts/{external_account_id}")
    DeletedObject deleteExternalAccount(@PathParam("user_id") String userId,
            @PathParam("external_account_id") String externalAccountId);

    /**
     * Marks the password of a user as leaked: at the next sign-in the user has to choose a new one.
     *
     * @param userId {@code user_…}
     * @param request whether sessions end too
     * @return the user; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/password/set_compromised")
    User setPasswordCompromised(@PathParam("user_id") String userId, SetPasswordCompromisedRequest request);

    /**
     * Marks the password of a user as leaked: at the next sign-in the user has to choose a new one.
     *
     * @param userId {@code user_…}
     * @return the user; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/password/set_compromised")
    User setPasswordCompromised(@PathParam("user_id") String userId);

    /**
     * Takes back that the password of a user was leaked: the user need not choose a new one. A password that is in
     * quarantine because of a reserved email address stays there, until it is reset, changed or removed.
     *
     * @param userId {@code user_…}
     * @return the user; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/password/unset_compromised")
    User unsetPasswordCompromised(@PathParam("user_id") String userId);

    /**
     * Lists the memberships of all users in all organizations of the instance.
     *
     * @param query order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_memberships")
    Page<OrganizationMembership> getInstanceOrganizationMemberships(@BeanParam InstanceMembershipQuery query);

    /**
     * Walks the memberships of all users in all organizations of the instance, fetching pages as they are read.
     *
     * @param query the order; its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("getInstanceOrganizationMemberships")
    default Stream<OrganizationMembership> streamInstanceOrganizationMemberships(InstanceMembershipQuery query) {
        return Pages.stream(query, page -> getInstanceOrganizationMemberships(page));
    }
}

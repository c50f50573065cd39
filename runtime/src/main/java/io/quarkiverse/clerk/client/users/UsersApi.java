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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface UsersApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users")
    List<User> list(@BeanParam UserQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<User> stream(UserQuery query) {
        return Pages.stream(query, page -> Page.of(list(page)));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users")
    User create(CreateUserRequest request);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/count")
    TotalCount count(@BeanParam UserCountQuery query);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}")
    User get(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/users/{user_id}")
    User update(@PathParam("user_id") String userId, UpdateUserRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}")
    DeletedObject delete(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     */
    @POST
    @Path("/users/{user_id}/ban")
    User ban(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     */
    @POST
    @Path("/users/{user_id}/unban")
    User unban(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/ban")
    List<User> bulkBan(BulkBanRequest request);

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/unban")
    List<User> bulkUnban(BulkUnbanRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     */
    @POST
    @Path("/users/{user_id}/lock")
    User lock(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     */
    @POST
    @Path("/users/{user_id}/unlock")
    User unlock(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param image FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/profile_image")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    User setProfileImage(@PathParam("user_id") String userId, ImageUpload image);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/profile_image")
    User deleteProfileImage(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/users/{user_id}/metadata")
    User updateMetadata(@PathParam("user_id") String userId, UpdateMetadataRequest request);

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
    @Path("/users/{user_id}/metadata")
    User replaceMetadata(@PathParam("user_id") String userId, ReplaceMetadataRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/billing/subscription")
    Subscription getBillingSubscription(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/billing/credits")
    CreditBalance getBillingCreditBalance(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/billing/credits")
    CreditLedgerEntry adjustBillingCreditBalance(@PathParam("user_id") String userId, AdjustCreditBalanceRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param provider FIXME
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/{user_id}/oauth_access_tokens/{provider}")
    Page<OAuthAccessToken> getOAuthAccessToken(@PathParam("user_id") String userId, @PathParam("provider") String provider,
            @BeanParam OAuthAccessTokenQuery query);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param provider FIXME
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("getOAuthAccessToken")
    default Stream<OAuthAccessToken> streamOAuthAccessToken(String userId, String provider, OAuthAccessTokenQuery query) {
        return Pages.stream(query, page -> getOAuthAccessToken(userId, provider, page));
    }

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param query FIXME
     * @return FIXME; never null
     */
    @GET
    @Path("/users/{user_id}/organization_memberships")
    Page<OrganizationMembership> getOrganizationMemberships(@PathParam("user_id") String userId,
            @BeanParam UserMembershipQuery query);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("getOrganizationMemberships")
    default Stream<OrganizationMembership> streamOrganizationMemberships(String userId, UserMembershipQuery query) {
        return Pages.stream(query, page -> getOrganizationMemberships(userId, page));
    }

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/users/{user_id}/organization_invitations")
    Page<OrganizationInvitation> getOrganizationInvitations(@PathParam("user_id") String userId,
            @BeanParam UserInvitationQuery query);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("getOrganizationInvitations")
    default Stream<OrganizationInvitation> streamOrganizationInvitations(String userId, UserInvitationQuery query) {
        return Pages.stream(query, page -> getOrganizationInvitations(userId, page));
    }

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/remove_password")
    User removePassword(@PathParam("user_id") String userId, RemovePasswordRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/remove_password")
    User removePassword(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/verify_password")
    PasswordVerification verifyPassword(@PathParam("user_id") String userId, VerifyPasswordRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/verify_totp")
    TotpVerification verifyTotp(@PathParam("user_id") String userId, VerifyTotpRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/mfa")
    AffectedUser disableMfa(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/backup_code")
    AffectedUser deleteBackupCodes(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param passkeyIdentificationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/passkeys/{passkey_identification_id}")
    DeletedObject deletePasskey(@PathParam("user_id") String userId,
            @PathParam("passkey_identification_id") String passkeyIdentificationId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/users/{user_id}/trusted_devices")
    Page<TrustedDevice> listTrustedDevices(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param trustedDeviceId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/trusted_devices/{trusted_device_id}")
    TrustedDevice revokeTrustedDevice(@PathParam("user_id") String userId,
            @PathParam("trusted_device_id") String trustedDeviceId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param web3WalletIdentificationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/web3_wallets/{web3_wallet_identification_id}")
    DeletedObject deleteWeb3Wallet(@PathParam("user_id") String userId,
            @PathParam("web3_wallet_identification_id") String web3WalletIdentificationId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/totp")
    AffectedUser deleteTOTP(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param externalAccountId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/users/{user_id}/external_accounts/{external_account_id}")
    DeletedObject deleteExternalAccount(@PathParam("user_id") String userId,
            @PathParam("external_account_id") String externalAccountId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/users/{user_id}/password/set_compromised")
    User setPasswordCompromised(@PathParam("user_id") String userId, SetPasswordCompromisedRequest request);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/password/set_compromised")
    User setPasswordCompromised(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/users/{user_id}/password/unset_compromised")
    User unsetPasswordCompromised(@PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_memberships")
    Page<OrganizationMembership> getInstanceOrganizationMemberships(@BeanParam InstanceMembershipQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("getInstanceOrganizationMemberships")
    default Stream<OrganizationMembership> streamInstanceOrganizationMemberships(InstanceMembershipQuery query) {
        return Pages.stream(query, page -> getInstanceOrganizationMemberships(page));
    }
}

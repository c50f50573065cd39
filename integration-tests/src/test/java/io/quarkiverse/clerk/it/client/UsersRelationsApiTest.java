package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.billing.AdjustCreditBalanceRequest;
import io.quarkiverse.clerk.client.billing.PlanPeriod;
import io.quarkiverse.clerk.client.billing.Subscription;
import io.quarkiverse.clerk.client.billing.SubscriptionItemStatus;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;
import io.quarkiverse.clerk.client.users.EnterpriseAccount;
import io.quarkiverse.clerk.client.users.ExternalAccount;
import io.quarkiverse.clerk.client.users.InstanceMembershipQuery;
import io.quarkiverse.clerk.client.users.OAuthAccessTokenQuery;
import io.quarkiverse.clerk.client.users.UserInvitationQuery;
import io.quarkiverse.clerk.client.users.UserMembershipQuery;
import io.quarkiverse.clerk.client.users.Verification;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The operations on what a user has and belongs to. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class UsersRelationsApiTest extends Recorded {

    @Test
    void readsEveryKindOfAccountAndVerification() {
        answers("users/user");

        var user = clerk.users().get("user_1");

        assertThat(user.emailAddresses().get(0).verification()).isInstanceOf(Verification.Otp.class);
        assertThat(user.phoneNumbers().get(0).verification()).isInstanceOf(Verification.Admin.class);
        assertThat(user.phoneNumbers().get(0).backupCodes()).isEmpty();
        assertThat(user.web3Wallets().get(0).verification()).isInstanceOf(Verification.Web3.class);
        assertThat(user.passkeys().get(0).verification()).isInstanceOf(Verification.Passkey.class);
        assertThat(user.passkeys().get(0).lastUsedAt()).isEqualTo(Instant.ofEpochMilli(1700690400321L));
        var account = user.externalAccounts().get(0);
        assertThat(account.object().is(ExternalAccount.Kind.GOOGLE_ACCOUNT)).isTrue();
        assertThat(account.verification()).isInstanceOf(Verification.Oauth.class);
        assertThat(account.verification().strategy().text()).isEqualTo("oauth_google");
        assertThat(user.samlAccounts().get(0).verification()).isInstanceOf(Verification.Ticket.class);
        assertThat(user.samlAccounts().get(0).samlConnection().domains()).containsExactly("example.com", "example.org");
        var enterprise = user.enterpriseAccounts().get(0);
        assertThat(enterprise.protocol().is(EnterpriseAccount.Protocol.SAML)).isTrue();
        assertThat(enterprise.verification()).isInstanceOf(Verification.Saml.class);
        assertThat(enterprise.enterpriseConnection().id()).isEqualTo("entconn_1");
        assertThat(user.organizationMemberships()).extracting(OrganizationMembership::id).containsExactly("orgmem_1");
    }

    @Test
    void getsTheSubscription() {
        answers("users/subscription");

        var subscription = clerk.users().getBillingSubscription("user_1");

        assertThat(asked().line()).isEqualTo("GET /v1/users/user_1/billing/subscription");
        assertThat(subscription.status().is(Subscription.Status.PAST_DUE)).isTrue();
        assertThat(subscription.eligibleForFreeTrial()).isFalse();
        assertThat(subscription.nextPayment().amount().amount()).isEqualTo(12345678901L);
        var item = subscription.subscriptionItems().get(0);
        assertThat(item.status().is(SubscriptionItemStatus.FREE_TRIAL)).isTrue();
        assertThat(item.planPeriod().is(PlanPeriod.ANNUAL)).isTrue();
        assertThat(item.isFreeTrial()).isTrue();
        assertThat(item.periodEnd()).isEqualTo(Instant.ofEpochMilli(1703282400123L));
    }

    @Test
    void getsTheCredits() {
        answers("users/credit-balance");

        var balance = clerk.users().getBillingCreditBalance("user_1").balance();

        assertThat(asked().line()).isEqualTo("GET /v1/users/user_1/billing/credits");
        assertThat(balance.amount()).isEqualTo(2500);
        assertThat(balance.currencySymbol()).isEqualTo("$");
    }

    @Test
    void adjustsTheCredits() {
        answers("users/credit-ledger-entry");

        var entry = clerk.users().adjustBillingCreditBalance("user_1", AdjustCreditBalanceRequest.builder().amount(500)
                .action(AdjustCreditBalanceRequest.Action.INCREASE).currency("USD").idempotencyKey("gift-1").note("a gift")
                .build());

        assertThat(asked().line()).isEqualTo("POST /v1/users/user_1/billing/credits");
        assertThat(asked().text()).isEqualTo("{\"amount\":500,\"action\":\"increase\",\"currency\":\"USD\","
                + "\"idempotency_key\":\"gift-1\",\"note\":\"a gift\"}");
        assertThat(entry.amount().amount()).isEqualTo(-500);
        assertThat(entry.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
    }

    @Test
    void getsTheTokensOfAnAccount() {
        answersListOf("users/oauth-access-token");

        var page = clerk.users().getOAuthAccessToken("user_1", "oauth_google",
                OAuthAccessTokenQuery.builder().limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/users/user_1/oauth_access_tokens/oauth_google?");
        assertThat(query()).containsExactly("limit=5", "offset=10");
        assertThat(page.totalCount()).isNull();
        var token = page.data().get(0);
        assertThat(token.token()).isEqualTo("ya29.the-token");
        assertThat(token.idToken()).isEqualTo("header.claims.signature");
        assertThat(token.tokenSecret()).isNull();
        assertThat(token.scopes()).containsExactly("email", "profile");
        assertThat(token.expiresAt()).isEqualTo(Instant.ofEpochMilli(1700694000123L));
        assertThat(token.publicMetadata()).isEqualTo(Map.of("team", "bread"));
        assertThat(page).as("tokens are secrets").asString().doesNotContain("the-token", "claims");
    }

    @Test
    void listsTheMembershipsOfAUser() {
        answersPageOf("organizationmemberships/membership");

        var page = clerk.users().getOrganizationMemberships("user_1", UserMembershipQuery.builder().limit(5).build());

        assertThat(asked().line()).isEqualTo("GET /v1/users/user_1/organization_memberships?limit=5");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data().get(0).organization().slug()).isEqualTo("bakery");
    }

    @Test
    void listsTheInvitationsOfAUser() {
        answersPageOf("users/invitation");

        var page = clerk.users().getOrganizationInvitations("user_1",
                UserInvitationQuery.builder().status(InvitationStatus.PENDING).limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/users/user_1/organization_invitations?");
        assertThat(query()).containsExactly("limit=5", "offset=10", "status=pending");
        var invitation = page.data().get(0);
        assertThat(invitation.publicOrganizationData().slug()).isEqualTo("bakery");
        assertThat(invitation.publicInviterData().identifier()).isEqualTo("ben@example.com");
        assertThat(invitation.expiresAt()).isEqualTo(Instant.ofEpochMilli(1703282400123L));
    }

    @Test
    void listsTheMembershipsOfTheInstance() {
        answersPageOf("organizationmemberships/membership");

        var page = clerk.users().getInstanceOrganizationMemberships(
                InstanceMembershipQuery.builder().orderBy("-created_at").limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/organization_memberships?");
        assertThat(query()).containsExactly("limit=5", "offset=10", "order_by=-created_at");
        assertThat(page.data()).extracting(OrganizationMembership::role).containsExactly("org:admin");
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.billing.AdjustCreditBalanceRequest;
import io.quarkiverse.clerk.client.billing.Subscription;
import io.quarkiverse.clerk.client.organizations.CreateOrganizationRequest;
import io.quarkiverse.clerk.client.organizations.MergeOrganizationMetadataRequest;
import io.quarkiverse.clerk.client.organizations.Organization;
import io.quarkiverse.clerk.client.organizations.OrganizationDetailQuery;
import io.quarkiverse.clerk.client.organizations.OrganizationQuery;
import io.quarkiverse.clerk.client.organizations.ReplaceOrganizationMetadataRequest;
import io.quarkiverse.clerk.client.organizations.UpdateOrganizationRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OrganizationsApiTest extends Recorded {

    /** What the application keeps with an organization. */
    record Account(String plan, Map<String, Integer> limits) {
    }

    @Test
    void lists() {
        answersPageOf("organizations/organization");

        var page = clerk.organizations().list(OrganizationQuery.builder().query("bak").userId(List.of("user_1", "-user_2"))
                .includeMembersCount(true).includeMissingMemberWithElevatedPermissions(false)
                .organizationId(List.of("org_1")).orderBy("-members_count").limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/organizations?");
        assertThat(query()).containsExactly("include_members_count=true",
                "include_missing_member_with_elevated_permissions=false", "limit=5", "offset=10", "order_by=-members_count",
                "organization_id=org_1", "query=bak", "user_id=-user_2", "user_id=user_1");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(Organization::slug).containsExactly("bakery");
    }

    @Test
    void creates() {
        answers("organizations/organization");

        var organization = clerk.organizations().create(CreateOrganizationRequest.builder().name("Bakery").createdBy("user_1")
                .publicMetadata(Map.of("plan", "gold")).slug("bakery").maxAllowedMemberships(50)
                .createdAt(Instant.parse("2023-11-22T22:00:00.123Z")).roleSetKey("role_set:default").build());

        assertThat(asked().line()).isEqualTo("POST /v1/organizations");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Bakery\",\"created_by\":\"user_1\","
                + "\"public_metadata\":{\"plan\":\"gold\"},\"slug\":\"bakery\",\"max_allowed_memberships\":50,"
                + "\"created_at\":\"2023-11-22T22:00:00.123Z\",\"role_set_key\":\"role_set:default\"}");
        assertThat(organization.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
    }

    @Test
    void gets() {
        answers("organizations/organization");

        var organization = clerk.organizations().get("org_1");

        assertThat(asked().line()).isEqualTo("GET /v1/organizations/org_1");
        assertThat(organization.name()).isEqualTo("Bakery");
        assertThat(organization.maxAllowedMemberships()).isEqualTo(50);
        assertThat(organization.publicMetadataAs(Account.class)).isEqualTo(new Account("gold", Map.of("ovens", 3)));
        assertThat(organization.privateMetadata()).containsEntry("customer", 4711);
        assertThat(organization.lastActiveAt()).isEqualTo(Instant.ofEpochMilli(1700690400789L));
        assertThat(organization.roleSetKey()).isEqualTo("role_set:default");
    }

    @Test
    void getsWithTheCountOfMembersIfAsked() {
        answers("organizations/organization");

        var organization = clerk.organizations().get("bakery", OrganizationDetailQuery.builder().includeMembersCount(true)
                .includeMissingMemberWithElevatedPermissions(true).build());

        assertThat(asked().line()).startsWith("GET /v1/organizations/bakery?");
        assertThat(query()).containsExactly("include_members_count=true",
                "include_missing_member_with_elevated_permissions=true");
        assertThat(organization.membersCount()).isEqualTo(7);
        assertThat(organization.missingMemberWithElevatedPermissions()).isFalse();
    }

    @Test
    void changesAndClears() {
        answers("organizations/organization");

        var organization = clerk.organizations().update("org_1", UpdateOrganizationRequest.builder()
                .name(Optional.of("Bakery")).slug(Optional.empty()).adminDeleteEnabled(true)
                .createdAt(Optional.of(Instant.parse("2023-11-22T22:00:00.123Z"))).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/organizations/org_1");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Bakery\",\"slug\":null,\"admin_delete_enabled\":true,"
                + "\"created_at\":\"2023-11-22T22:00:00.123Z\"}");
        assertThat(organization.adminDeleteEnabled()).isTrue();
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"organization\",\"id\":\"org_1\",\"slug\":\"bakery\",\"deleted\":true}");

        var deleted = clerk.organizations().delete("org_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/organizations/org_1");
        assertThat(deleted.slug()).isEqualTo("bakery");
        assertThat(deleted.deleted()).isTrue();
    }

    @Test
    void mergesMetadataAndRemovesTheKeysThatAreNull() {
        answers("organizations/organization");
        var metadata = new HashMap<String, Object>();
        metadata.put("plan", null);

        clerk.organizations().mergeMetadata("org_1",
                MergeOrganizationMetadataRequest.builder().publicMetadata(metadata).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/organizations/org_1/metadata");
        assertThat(asked().text()).isEqualTo("{\"public_metadata\":{\"plan\":null}}");
    }

    @Test
    void replacesMetadata() {
        answers("organizations/organization");

        clerk.organizations().replaceMetadata("org_1",
                ReplaceOrganizationMetadataRequest.builder().publicMetadata(Map.of()).privateMetadata(Map.of("customer", 4711))
                        .build());

        assertThat(asked().line()).isEqualTo("PUT /v1/organizations/org_1/metadata");
        assertThat(asked().text()).isEqualTo("{\"public_metadata\":{},\"private_metadata\":{\"customer\":4711}}");
    }

    @Test
    void takesTheLogoAway() {
        answers("organizations/organization");

        assertThat(clerk.organizations().deleteLogo("org_1").imageUrl()).isEqualTo("https://img.example.com/logo.png");

        assertThat(asked().line()).isEqualTo("DELETE /v1/organizations/org_1/logo");
    }

    @Test
    void getsTheSubscription() {
        answers("users/subscription");

        var subscription = clerk.organizations().getBillingSubscription("org_1");

        assertThat(asked().line()).isEqualTo("GET /v1/organizations/org_1/billing/subscription");
        assertThat(subscription.status().is(Subscription.Status.PAST_DUE)).isTrue();
        assertThat(subscription.nextPayment().date()).isEqualTo(Instant.ofEpochMilli(1703282400123L));
    }

    @Test
    void getsAndAdjustsCredits() {
        answers("users/credit-balance");

        assertThat(clerk.organizations().getBillingCreditBalance("org_1").balance().amountFormatted()).isEqualTo("25.00");

        assertThat(asked().line()).isEqualTo("GET /v1/organizations/org_1/billing/credits");

        answers("users/credit-ledger-entry");

        var entry = clerk.organizations().adjustBillingCreditBalance("org_1", AdjustCreditBalanceRequest.builder().amount(500)
                .action(AdjustCreditBalanceRequest.Action.DECREASE).idempotencyKey("gift-1").build());

        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/billing/credits");
        assertThat(asked().text()).isEqualTo("{\"amount\":500,\"action\":\"decrease\",\"idempotency_key\":\"gift-1\"}");
        assertThat(entry.amount().amount()).isEqualTo(-500);
    }
}

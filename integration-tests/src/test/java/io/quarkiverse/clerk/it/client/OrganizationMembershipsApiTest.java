package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.organizationmemberships.CreateOrganizationMembershipRequest;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembershipQuery;
import io.quarkiverse.clerk.client.organizationmemberships.UpdateOrganizationMembershipMetadataRequest;
import io.quarkiverse.clerk.client.organizationmemberships.UpdateOrganizationMembershipRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OrganizationMembershipsApiTest extends Recorded {

    @Test
    void creates() {
        answers("organizationmemberships/membership");

        var membership = clerk.organizationMemberships().create("org_1", CreateOrganizationMembershipRequest.builder()
                .userId("user_1").role("org:admin").privateMetadata(Map.of("salary_group", 3)).build());

        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/memberships");
        assertThat(asked().text()).isEqualTo(
                "{\"user_id\":\"user_1\",\"role\":\"org:admin\",\"private_metadata\":{\"salary_group\":3}}");
        assertThat(membership.role()).isEqualTo("org:admin");
        assertThat(membership.roleName()).isEqualTo("Admin");
        assertThat(membership.permissions()).containsExactly("org:billing:read", "org:profile:manage");
        assertThat(membership.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
    }

    @Test
    void listsTheMembersThatPassAllFilters() {
        answersPageOf("organizationmemberships/membership");

        var page = clerk.organizationMemberships().list("org_1", OrganizationMembershipQuery.builder()
                .userId(List.of("user_1", "-user_2")).emailAddress(List.of("ann@example.com")).username(List.of("ann"))
                .role(List.of("org:admin", "org:member")).query("an").emailAddressQuery("example").phoneNumberQuery("555")
                .usernameQuery("an").nameQuery("ann").lastActiveAtAfter(Instant.ofEpochMilli(1700690400123L))
                .createdAtBefore(Instant.ofEpochMilli(1730160000456L)).orderBy("-created_at").limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/organizations/org_1/memberships?");
        assertThat(query()).containsExactly("created_at_before=1730160000456", "email_address=ann%40example.com",
                "email_address_query=example", "last_active_at_after=1700690400123", "limit=5", "name_query=ann", "offset=10",
                "order_by=-created_at", "phone_number_query=555", "query=an", "role=org%3Aadmin", "role=org%3Amember",
                "user_id=-user_2", "user_id=user_1", "username=ann", "username_query=an");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(OrganizationMembership::id).containsExactly("orgmem_1");
    }

    @Test
    void listsByAMembersOtherMarks() {
        answersPageOf("organizationmemberships/membership");

        var member = clerk.organizationMemberships().list("org_1", OrganizationMembershipQuery.builder()
                .phoneNumber(List.of("+41445550100")).web3Wallet(List.of("0x71C7"))
                .lastActiveAtBefore(Instant.ofEpochMilli(1730160000456L))
                .createdAtAfter(Instant.ofEpochMilli(1700690400123L)).build()).data().get(0).publicUserData();

        assertThat(query()).containsExactly("created_at_after=1700690400123", "last_active_at_before=1730160000456",
                "phone_number=%2B41445550100", "web3_wallet=0x71C7");
        assertThat(member.userId()).isEqualTo("user_1");
        assertThat(member.lastName()).isNull();
        assertThat(member.identifier()).isEqualTo("ann@example.com");
        assertThat(member.banned()).isFalse();
    }

    @Test
    void changesTheRole() {
        answers("organizationmemberships/membership");

        var membership = clerk.organizationMemberships().update("org_1", "user_1",
                UpdateOrganizationMembershipRequest.builder().role("org:admin").build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/organizations/org_1/memberships/user_1");
        assertThat(asked().text()).isEqualTo("{\"role\":\"org:admin\"}");
        assertThat(membership.organization().slug()).isEqualTo("bakery");
        assertThat(membership.organization().privateMetadata()).isEmpty();
        assertThat(membership.organization().membersCount()).isNull();
    }

    @Test
    void takesAMemberOut() {
        answers("organizationmemberships/membership");

        assertThat(clerk.organizationMemberships().delete("org_1", "user_1").id()).isEqualTo("orgmem_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/organizations/org_1/memberships/user_1");
    }

    @Test
    void mergesMetadata() {
        answers("organizationmemberships/membership");

        var membership = clerk.organizationMemberships().updateMetadata("org_1", "user_1",
                UpdateOrganizationMembershipMetadataRequest.builder().publicMetadata(Map.of("desk", "B12")).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/organizations/org_1/memberships/user_1/metadata");
        assertThat(asked().text()).isEqualTo("{\"public_metadata\":{\"desk\":\"B12\"}}");
        assertThat(membership.publicMetadata()).containsEntry("desk", "B12");
        assertThat(membership.privateMetadata()).containsEntry("salary_group", 3);
    }
}

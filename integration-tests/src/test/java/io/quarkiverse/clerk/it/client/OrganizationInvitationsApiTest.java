package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.invitations.InvitationStatus;
import io.quarkiverse.clerk.client.organizationinvitations.AllOrganizationInvitationsQuery;
import io.quarkiverse.clerk.client.organizationinvitations.CreateOrganizationInvitationRequest;
import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitationQuery;
import io.quarkiverse.clerk.client.organizationinvitations.PendingInvitationQuery;
import io.quarkiverse.clerk.client.organizationinvitations.RevokeOrganizationInvitationRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OrganizationInvitationsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsThoseOfAllOrganizations() {
        answersPageOf("organizationinvitations/invitation");

        var page = clerk.organizationInvitations().getAll(AllOrganizationInvitationsQuery.builder()
                .status(InvitationStatus.PENDING).query("dora@example.com").build());

        assertThat(asked().line()).startsWith("GET /v1/organization_invitations?");
        assertThat(query()).containsExactly("query=dora%40example.com", "status=pending");
        assertThat(page.data()).singleElement().satisfies(invitation -> {
            assertThat(invitation.publicInviterData().firstName()).isEqualTo("Ann");
            assertThat(invitation.publicOrganizationData().slug()).isEqualTo("acme");
            assertThat(invitation.publicMetadata()).containsEntry("team", "blue");
            assertThat(invitation.expiresAt()).isEqualTo(CREATED.plusSeconds(86400));
            assertThat(invitation).as("the link lets in whoever has it").asString().doesNotContain("secret");
        });
    }

    @Test
    void listsThoseOfOneOrganization() {
        answersPageOf("organizationinvitations/invitation");
        clerk.organizationInvitations().list("org_1",
                OrganizationInvitationQuery.builder().status(InvitationStatus.EXPIRED).limit(3).build());
        assertThat(asked().line()).startsWith("GET /v1/organizations/org_1/invitations?");
        assertThat(query()).containsExactly("limit=3", "status=expired");

        clerk.organizationInvitations().listPending("org_1", PendingInvitationQuery.builder().limit(3).build());
        assertThat(asked().line()).isEqualTo("GET /v1/organizations/org_1/invitations/pending?limit=3");
    }

    @Test
    void invites() {
        answers("organizationinvitations/invitation");
        var request = CreateOrganizationInvitationRequest.builder().emailAddress("dora@example.com").role("org:member")
                .expiresInDays(7).sendNotification(false).build();
        var json = "{\"email_address\":\"dora@example.com\",\"role\":\"org:member\",\"expires_in_days\":7,\"notify\":false}";
        clerk.organizationInvitations().create("org_1", request);
        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/invitations");
        assertThat(asked().text()).isEqualTo(json);

        answersPageOf("organizationinvitations/invitation");
        assertThat(clerk.organizationInvitations().bulkCreate("org_1", List.of(request)).data()).hasSize(1);
        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/invitations/bulk");
        assertThat(asked().text()).isEqualTo("[" + json + "]");
    }

    @Test
    void getsAndRevokes() {
        answers("organizationinvitations/invitation");
        assertThat(clerk.organizationInvitations().get("org_1", "orginv_1").roleName()).isEqualTo("Member");
        assertThat(asked().line()).isEqualTo("GET /v1/organizations/org_1/invitations/orginv_1");

        clerk.organizationInvitations().revoke("org_1", "orginv_1",
                RevokeOrganizationInvitationRequest.builder().requestingUserId("user_1").build());
        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/invitations/orginv_1/revoke");
        assertThat(asked().text()).isEqualTo("{\"requesting_user_id\":\"user_1\"}");

        clerk.organizationInvitations().revoke("org_1", "orginv_1");
        assertThat(asked().text()).isEmpty();
    }
}

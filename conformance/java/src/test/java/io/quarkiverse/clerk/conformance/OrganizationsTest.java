package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.email;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.newOrganization;
import static io.quarkiverse.clerk.conformance.Sdk.newUser;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.models.components.Organization;
import com.clerk.backend_api.models.components.OrganizationDomain;
import com.clerk.backend_api.models.components.OrganizationInvitation;
import com.clerk.backend_api.models.components.OrganizationMembership;
import com.clerk.backend_api.models.components.User;
import com.clerk.backend_api.models.operations.CreateOrganizationDomainRequestBody;
import com.clerk.backend_api.models.operations.CreateOrganizationInvitationBulkRequestBody;
import com.clerk.backend_api.models.operations.CreateOrganizationInvitationRequestBody;
import com.clerk.backend_api.models.operations.CreateOrganizationMembershipRequestBody;
import com.clerk.backend_api.models.operations.ListAllOrganizationDomainsRequest;
import com.clerk.backend_api.models.operations.ListInstanceOrganizationInvitationsRequest;
import com.clerk.backend_api.models.operations.ListOrganizationDomainsRequest;
import com.clerk.backend_api.models.operations.ListOrganizationInvitationsRequest;
import com.clerk.backend_api.models.operations.ListOrganizationMembershipsRequest;
import com.clerk.backend_api.models.operations.ListOrganizationsRequest;
import com.clerk.backend_api.models.operations.MergeOrganizationMetadataRequestBody;
import com.clerk.backend_api.models.operations.ReplaceOrganizationMetadataRequestBody;
import com.clerk.backend_api.models.operations.UpdateOrganizationDomainRequestBody;
import com.clerk.backend_api.models.operations.UpdateOrganizationMembershipMetadataRequestBody;
import com.clerk.backend_api.models.operations.UpdateOrganizationMembershipRequestBody;
import com.clerk.backend_api.models.operations.UpdateOrganizationRequestBody;

class OrganizationsTest {

    private final User creator = newUser();
    private final Organization organization = newOrganization(creator);
    private final String id = organization.id();

    @Test
    void anOrganizationIsReadListedChangedAndDeleted() {
        assertThat(CLERK.organizations().get(id).organization().orElseThrow().createdBy()).contains(creator.id());
        ListOrganizationsRequest byName = ListOrganizationsRequest.builder().query(organization.name())
                .includeMembersCount(true).build();
        assertThat(CLERK.organizations().list(byName).organizations().orElseThrow().data()).singleElement()
                .satisfies(one -> assertThat(one.membersCount()).contains(1L));
        CLERK.organizations().update(id, UpdateOrganizationRequestBody.builder().name("Renamed").build());
        assertThat(CLERK.organizations().get(id).organization().orElseThrow().name()).isEqualTo("Renamed");
        assertThat(CLERK.organizations().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.organizations().get(id));
    }

    @Test
    void metadataAreMergedAndReplaced() {
        CLERK.organizations().mergeMetadata(id,
                MergeOrganizationMetadataRequestBody.builder().publicMetadata(Map.of("a", 1)).build());
        MergeOrganizationMetadataRequestBody more = MergeOrganizationMetadataRequestBody.builder()
                .publicMetadata(Map.of("b", 2)).build();
        assertThat(CLERK.organizations().mergeMetadata(id, more).organization().orElseThrow().publicMetadata())
                .containsOnlyKeys("a", "b");
        ReplaceOrganizationMetadataRequestBody other = ReplaceOrganizationMetadataRequestBody.builder()
                .publicMetadata(Map.of("z", 3)).build();
        assertThat(CLERK.organizations().replaceMetadata(id, other).organization().orElseThrow().publicMetadata())
                .containsOnlyKeys("z");
    }

    @Test
    void aMemberIsAddedListedPromotedAndRemoved() {
        String userId = newUser().id();
        CreateOrganizationMembershipRequestBody body = CreateOrganizationMembershipRequestBody.builder().userId(userId)
                .role("org:member").build();
        OrganizationMembership created = CLERK.organizationMemberships().create(id, body).organizationMembership()
                .orElseThrow();
        assertThat(created.role()).isEqualTo("org:member");
        CLERK.organizationMemberships().update(id, userId,
                UpdateOrganizationMembershipRequestBody.builder().role("org:admin").build());
        UpdateOrganizationMembershipMetadataRequestBody metadata = UpdateOrganizationMembershipMetadataRequestBody.builder()
                .publicMetadata(Map.of("desk", 4)).build();
        CLERK.organizationMemberships().updateMetadata(id, userId, Optional.of(metadata), Optional.empty());
        ListOrganizationMembershipsRequest ofUser = ListOrganizationMembershipsRequest.builder().organizationId(id)
                .userId(List.of(userId)).build();
        assertThat(CLERK.organizationMemberships().list(ofUser).organizationMemberships().orElseThrow().data())
                .singleElement().satisfies(one -> {
                    assertThat(one.role()).isEqualTo("org:admin");
                    assertThat(one.publicMetadata()).containsOnlyKeys("desk");
                });
        assertThat(CLERK.users()
                .getInstanceOrganizationMemberships(Optional.empty(), Optional.of(500L), Optional.empty(), Optional.empty())
                .organizationMemberships().orElseThrow().data()).extracting(OrganizationMembership::id)
                .contains(created.id());
        CLERK.organizationMemberships().delete(id, userId);
        gone(() -> CLERK.organizationMemberships().delete(id, userId));
    }

    @Test
    void anInvitationIsCreatedReadListedAndRevoked() {
        CreateOrganizationInvitationRequestBody body = CreateOrganizationInvitationRequestBody.builder()
                .emailAddress(email()).inviterUserId(creator.id()).role("org:member").build();
        OrganizationInvitation created = CLERK.organizationInvitations().create().organizationId(id).requestBody(body).call()
                .organizationInvitation().orElseThrow();
        assertThat(CLERK.organizationInvitations().get(id, created.id()).organizationInvitation().orElseThrow()
                .emailAddress()).isEqualTo(created.emailAddress());
        ListOrganizationInvitationsRequest list = ListOrganizationInvitationsRequest.builder().organizationId(id).build();
        assertThat(CLERK.organizationInvitations().list(list).organizationInvitations().orElseThrow().data())
                .extracting(OrganizationInvitation::id).containsExactly(created.id());
        assertThat(CLERK.organizationInvitations().getAll(ListInstanceOrganizationInvitationsRequest.builder().limit(500L)
                .build()).organizationInvitationsWithPublicOrganizationData().orElseThrow().data())
                .extracting(one -> one.id()).contains(created.id());
        assertThat(CLERK.organizationInvitations().revoke(id, created.id()).organizationInvitation().orElseThrow().status())
                .contains("revoked");
        assertThat(CLERK.organizationInvitations().listPending(id).organizationInvitations().orElseThrow().data())
                .isEmpty();
    }

    @Test
    void peopleAreInvitedTogether() {
        List<CreateOrganizationInvitationBulkRequestBody> bodies = List.of(email(), email()).stream()
                .map(address -> CreateOrganizationInvitationBulkRequestBody.builder().emailAddress(address)
                        .inviterUserId(creator.id()).role("org:member").build())
                .toList();
        assertThat(CLERK.organizationInvitations().bulkCreate(id, bodies).organizationInvitations().orElseThrow().data())
                .hasSize(2);
    }

    @Test
    void aDomainIsCreatedListedVerifiedChangedAndDeleted() {
        CreateOrganizationDomainRequestBody body = CreateOrganizationDomainRequestBody.builder()
                .name(unique("firm") + ".example").enrollmentMode("manual_invitation").verified(false).build();
        OrganizationDomain created = CLERK.organizationDomains().create(id, body).organizationDomain().orElseThrow();
        String domain = created.id();
        assertThat(CLERK.organizationDomains().verifyOwnership(id, domain).organizationDomain().orElseThrow().name())
                .isEqualTo(created.name());
        ListOrganizationDomainsRequest list = ListOrganizationDomainsRequest.builder().organizationId(id).build();
        assertThat(CLERK.organizationDomains().list(list).organizationDomains().orElseThrow().data())
                .extracting(OrganizationDomain::id).containsExactly(domain);
        ListAllOrganizationDomainsRequest all = ListAllOrganizationDomainsRequest.builder().organizationId(id).build();
        assertThat(CLERK.organizationDomains().listAll(all).organizationDomains().orElseThrow().totalCount()).isEqualTo(1);
        UpdateOrganizationDomainRequestBody change = UpdateOrganizationDomainRequestBody.builder().verified(true)
                .enrollmentMode("automatic_suggestion").build();
        assertThat(CLERK.organizationDomains().update(id, domain, change).organizationDomain().orElseThrow()
                .enrollmentMode().value()).isEqualTo("automatic_suggestion");
        assertThat(CLERK.organizationDomains().delete(id, domain).deletedObject().orElseThrow().deleted()).isTrue();
    }
}

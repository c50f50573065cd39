package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.invitations.CreateInvitationRequest;
import io.quarkiverse.clerk.client.invitations.InvitationQuery;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;
import io.quarkiverse.clerk.client.invitations.InvitationTemplate;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class InvitationsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsTheBareFormWithoutATotal() {
        answersListOf("invitations/invitation");

        var page = clerk.invitations().list(InvitationQuery.builder().status(InvitationStatus.ACCEPTED).limit(2).build());

        assertThat(asked().line()).startsWith("GET /v1/invitations?");
        assertThat(query()).containsExactly("limit=2", "status=accepted");
        assertThat(page.totalCount()).isNull();
        assertThat(page.data()).singleElement().satisfies(invitation -> {
            assertThat(invitation.status().is(InvitationStatus.ACCEPTED)).isTrue();
            assertThat(invitation.publicMetadata()).containsEntry("plan", "gold");
            assertThat(invitation.createdAt()).isEqualTo(CREATED);
            assertThat(invitation).as("the link lets in whoever has it").asString().doesNotContain("secret");
        });
    }

    @Test
    void invites() {
        var request = CreateInvitationRequest.builder().emailAddress("dora@example.com").publicMetadata(Map.of("plan", "gold"))
                .sendNotification(true).templateSlug(InvitationTemplate.WAITLIST_INVITATION).build();
        var json = "{\"email_address\":\"dora@example.com\",\"public_metadata\":{\"plan\":\"gold\"},\"notify\":true,"
                + "\"template_slug\":\"waitlist_invitation\"}";
        answers("invitations/invitation");
        assertThat(clerk.invitations().create(request).id()).isEqualTo("inv_1");
        assertThat(asked().line()).isEqualTo("POST /v1/invitations");
        assertThat(asked().text()).isEqualTo(json);

        answersListOf("invitations/invitation");
        assertThat(clerk.invitations().bulkCreate(List.of(request, request))).hasSize(1);
        assertThat(asked().line()).isEqualTo("POST /v1/invitations/bulk");
        assertThat(asked().text()).isEqualTo("[" + json + "," + json + "]");
    }

    @Test
    void revokes() {
        answers(200, "{\"object\":\"invitation\",\"id\":\"inv_1\",\"revoked\":true,\"status\":\"revoked\"}");

        var invitation = clerk.invitations().revoke("inv_1");

        assertThat(asked().line()).isEqualTo("POST /v1/invitations/inv_1/revoke");
        assertThat(invitation.revoked()).isTrue();
        assertThat(invitation.status().is(InvitationStatus.REVOKED)).isTrue();
    }
}

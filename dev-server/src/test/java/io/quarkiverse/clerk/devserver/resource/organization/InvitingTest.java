package io.quarkiverse.clerk.devserver.resource.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

class InvitingTest {

    private static final ObjectNode DORA = Json.literal("""
            {"email_address": "dora@example.com", "role": "org:member", "public_metadata": {"a": 1},
             "private_metadata": {"b": 2}}""");

    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final Store store = new Store(clock);
    private final Inviting inviting = new Inviting(
            new Instance(store, clock, null, () -> "http://localhost:1", () -> "https://localhost:1"));
    private final OrganizationInvitations invitations = new OrganizationInvitations(store);
    private final Memberships memberships = new Memberships(store);
    private final ObjectNode dora = Json.literal("{\"object\": \"user\", \"id\": \"user_dora\"}");
    private ObjectNode acme;

    @BeforeEach
    void plant() {
        AccessSeeds.plant(store);
        store.documents("user").add(dora);
        acme = Organizations.draft(store).put("name", "Acme").put("slug", "acme");
        store.documents("organization").add(acme);
    }

    private String acmeId() {
        return acme.path("id").asText();
    }

    @Test
    void anInvitationIsSentWithTheAddressAtWhichItIsAccepted() {
        ObjectNode invitation = inviting.invite(acme, DORA);
        ObjectNode email = store.documents("email").all().iterator().next();
        assertThat(email.path("to_email_address").asText()).isEqualTo("dora@example.com");
        assertThat(email.path("slug").asText()).isEqualTo("organization_invitation");
        assertThat(email.path("body_plain").asText()).contains(invitation.path("url").asText());

        String ticket = invitation.path("url").asText().split("\\?ticket=")[1];
        assertThat(Secrets.of("organization_invitation", "ticket", store).ownerOf(ticket))
                .contains(invitation.path("id").asText());
    }

    @Test
    void anInvitationIsNotSentIfNobodyWantsIt() {
        inviting.invite(acme, DORA.deepCopy().put("notify", false));
        assertThat(store.documents("email").all()).isEmpty();
    }

    @Test
    void whoAcceptsIsAMemberWithTheRoleAndMetadataOfTheInvitation() {
        ObjectNode membership = invitations.accept(inviting.invite(acme, DORA), dora);
        assertThat(memberships.find("user_dora", acmeId())).contains(membership);
        assertThat(membership.path("role").asText()).isEqualTo("org:member");
        assertThat(membership.path("public_metadata")).isEqualTo(Json.object().put("a", 1));
        assertThat(membership.path("private_metadata")).isEqualTo(Json.object().put("b", 2));
        assertThat(invitations.ofOrganization(acmeId())).singleElement()
                .satisfies(invitation -> assertThat(invitations.status(invitation)).isEqualTo("accepted"));
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        inviting.invite(acme, DORA);
        invitations.accept(invitations.ofOrganization(acmeId()).get(0), dora);
        ObjectNode accepted = invitations.ofOrganization(acmeId()).get(0);
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> invitations.accept(accepted, dora))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(404));
    }

    @Test
    void whoIsAMemberCannotAccept() {
        ObjectNode invitation = inviting.invite(acme, DORA);
        memberships.add("user_dora", acmeId(), "org:admin");
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> invitations.accept(invitation, dora))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
        assertThat(memberships.role("user_dora", acmeId())).contains("org:admin");
    }

    @Test
    void aStoreThatWasKeptIsNotPlantedAgain() {
        store.documents("permission").remove("perm_billing_read");
        AccessSeeds.plant(store);
        assertThat(new Permissions(store).documents().find("perm_billing_read")).isEmpty();
        assertThat(new RoleSets(store).documents().all()).hasSize(1);
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

/** That what is done with organizations is told by webhooks, as Clerk describes them. */
class OrganizationWebhooksTest {

    private static final String ACME = "/v1/organizations/org_acme";

    private Receiver receiver;
    private ClerkDevServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
        server = ClerkDevServer.start(DevServerOptions.defaults().withWebhooks(WebhookEndpoint.of(receiver.url())));
        api = new Api(server);
    }

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
    }

    private List<JsonNode> told() {
        return receiver.toldBy(server);
    }

    private List<String> types() {
        return told().stream().map(event -> event.path("type").asText()).toList();
    }

    @Test
    void aNewOrganizationAndItsCreatorAreTold() {
        api.post("/v1/organizations", "{\"name\": \"Globex\", \"created_by\": \"user_cleo\"}");
        assertThat(types()).containsExactly("organization.created", "organizationMembership.created");
    }

    @Test
    void theEndOfAnOrganizationIsToldToItsMembersFirst() {
        api.delete(ACME);
        assertThat(types()).containsExactly("organizationMembership.deleted", "organizationMembership.deleted",
                "organization.deleted");
        assertThat(told().get(0).at("/data/organization/slug").asText()).isEqualTo("acme");
    }

    @Test
    void aMembershipEndsWithItsUser() {
        api.delete("/v1/users/user_bob");
        assertThat(types()).containsExactlyInAnyOrder("organizationMembership.deleted", "user.deleted");
    }

    @Test
    void invitationsAreTold() {
        String id = api.post(ACME + "/invitations", "{\"email_address\": \"dora@example.com\", \"role\": \"org:member\"}").id();
        api.post(ACME + "/invitations/" + id + "/revoke", "");
        assertThat(types()).containsExactly("organizationInvitation.created", "email.created",
                "organizationInvitation.revoked");
    }

    @Test
    void domainsAreTold() {
        String domain = ACME + "/domains/" + api.post(ACME + "/domains", "{\"name\": \"acme.example\"}").id();
        api.patch(domain, "{\"enrollment_mode\": \"automatic_suggestion\"}");
        api.delete(domain);
        assertThat(types()).containsExactly("organizationDomain.created", "organizationDomain.updated",
                "organizationDomain.deleted");
    }

    @Test
    void rolesAndPermissionsAreTold() {
        String permission = api.post("/v1/organization_permissions", "{\"name\": \"Sign\", \"key\": \"org:contracts:sign\"}")
                .id();
        api.post("/v1/organization_roles/role_member/permissions/" + permission, "");
        api.patch(ACME + "/memberships/user_bob", "{\"role\": \"org:admin\"}");
        assertThat(types()).containsExactly("permission.created", "role.updated", "organizationMembership.updated");
    }
}

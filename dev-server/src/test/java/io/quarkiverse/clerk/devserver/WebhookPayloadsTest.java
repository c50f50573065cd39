package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.webhook.StoreEvents;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.devserver.webhook.WebhookMessage;
import io.quarkiverse.clerk.devserver.webhook.Webhooks;

/** What is sent when documents change, which look as the Backend API shows them. */
class WebhookPayloadsTest {

    private static final Map<String, ObjectNode> DOCUMENTS = Map.of(
            "organization", Json.literal("""
                    {"object": "organization", "id": "organization_1", "name": "Acme", "slug": "acme", "has_image": false,
                     "max_allowed_memberships": 5, "admin_delete_enabled": true, "public_metadata": {},
                     "private_metadata": {}, "created_at": 1, "updated_at": 1}"""),
            "organization_membership", Json.literal("""
                    {"object": "organization_membership", "id": "organization_membership_1", "role": "org:admin",
                     "permissions": [], "public_metadata": {}, "organization":
                        {"object": "organization", "id": "organization_1", "name": "Acme", "slug": "acme", "has_image": false,
                         "max_allowed_memberships": 5, "admin_delete_enabled": true, "public_metadata": {},
                         "created_at": 1, "updated_at": 1},
                     "created_at": 1, "updated_at": 1}"""),
            "organization_domain", Json.literal("""
                    {"object": "organization_domain", "id": "organization_domain_1", "organization_id": "organization_1",
                     "name": "acme.example", "enrollment_mode": "manual_invitation", "affiliation_email_address": null,
                     "affiliation_verification": null, "ownership_verification": null, "verification": null,
                     "total_pending_invitations": 0, "total_pending_suggestions": 0, "created_at": 1, "updated_at": 1}"""),
            "organization_invitation", Json.literal("""
                    {"object": "organization_invitation", "id": "organization_invitation_1",
                     "email_address": "bob@example.com", "role": "org:member", "role_name": "Member",
                     "organization_id": "organization_1", "inviter_id": null, "public_inviter_data": null,
                     "status": "pending", "public_metadata": {}, "url": null, "expires_at": null,
                     "created_at": 1, "updated_at": 1}"""),
            "role", Json.literal("""
                    {"object": "role", "id": "role_1", "name": "Admin", "key": "org:admin", "description": null,
                     "is_creator_eligible": true, "permissions": [], "created_at": 1, "updated_at": 1}"""),
            "permission", Json.literal("""
                    {"object": "permission", "id": "permission_1", "name": "Read", "key": "org:posts:read",
                     "description": "", "type": "user", "created_at": 1, "updated_at": 1}"""),
            "waitlist_entry", Json.literal("""
                    {"object": "waitlist_entry", "id": "waitlist_entry_1", "email_address": "cleo@example.com",
                     "status": "pending", "invitation": null, "created_at": 1, "updated_at": 1}"""));

    private final Store store = new Store(Clock.systemUTC());
    private final Webhooks webhooks = new Webhooks(WebhookEndpoint.of("http://localhost/"), Clock.systemUTC(), "ins_1");

    private void listen(Map<String, UnaryOperator<ObjectNode>> views) {
        new StoreEvents(store, views, webhooks).listen();
    }

    /** The data of what has been sent, by type, the oldest first; all of it as Clerk describes it. */
    private List<JsonNode> sent() {
        List<WebhookMessage> messages = webhooks.messages();
        List<JsonNode> events = messages.stream().sorted((a, b) -> messages.indexOf(b) - messages.indexOf(a))
                .map(message -> Api.json(message.payload())).toList();
        events.forEach(event -> WebhookDescription.CLERKS
                .ifPresent(clerks -> assertThat(clerks.faults(event)).as("%s", event).isEmpty()));
        return events;
    }

    private List<String> types() {
        return sent().stream().map(event -> event.path("type").asText()).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "organization, organization",
            "organization_membership, organizationMembership",
            "organization_domain, organizationDomain",
            "role, role",
            "permission, permission" })
    void creationUpdateAndDeletionAreTold(String kind, String name) {
        listen(Map.of());
        Documents documents = store.documents(kind);
        ObjectNode document = DOCUMENTS.get(kind).deepCopy();
        store.atomically(() -> documents.add(document));
        store.atomically(() -> documents.save(documents.edit(kind + "_1")));
        store.atomically(() -> documents.delete(kind + "_1"));
        assertThat(types()).containsExactly(name + ".created", name + ".updated", name + ".deleted");
        assertThat(sent().get(0).path("data")).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = { "organization", "organization_domain", "role", "permission" })
    void ofADeletedObjectNoMoreIsToldThanWhichItWas(String kind) {
        store.atomically(() -> store.documents(kind).add(DOCUMENTS.get(kind).deepCopy()));
        listen(Map.of());
        store.atomically(() -> store.documents(kind).delete(kind + "_1"));
        assertThat(sent().get(0).path("data"))
                .isEqualTo(Json.object().put("object", kind).put("id", kind + "_1").put("deleted", true));
    }

    @Test
    void messagesToUsersAreTold() {
        listen(Map.of());
        Messages messages = new Messages(store);
        store.atomically(() -> {
            messages.email(Recipient.of("ann@example.com"), "verification_code", "1", "Your code is 1", Json.object());
            messages.sms(Recipient.of("+15555550101"), "verification_code", "Your code is 2", Json.object());
            return null;
        });
        assertThat(types()).containsExactly("email.created", "sms.created");
        assertThat(sent().get(0).at("/data/body_plain").asText()).isEqualTo("Your code is 1");
        assertThat(sent().get(1).at("/data/message").asText()).isEqualTo("Your code is 2");
    }

    @Test
    void theFateOfAnEntryOfTheWaitlistIsTold() {
        listen(Map.of());
        Documents waitlist = store.documents("waitlist_entry");
        store.atomically(() -> waitlist.add(DOCUMENTS.get("waitlist_entry").deepCopy()));
        store.atomically(() -> waitlist.save(waitlist.edit("waitlist_entry_1").put("status", "invited")));
        store.atomically(() -> waitlist.delete("waitlist_entry_1"));
        assertThat(types()).containsExactly("waitlistEntry.created", "waitlistEntry.updated");
    }

    @ParameterizedTest
    @ValueSource(strings = { "accepted", "revoked" })
    void theFateOfAnInvitationIsTold(String status) {
        listen(Map.of());
        Documents invitations = store.documents("organization_invitation");
        store.atomically(() -> invitations.add(DOCUMENTS.get("organization_invitation").deepCopy()));
        store.atomically(() -> invitations.save(invitations.edit("organization_invitation_1").put("status", status)
                .put("user_id", "user_1")));
        assertThat(types()).containsExactly("organizationInvitation.created", "organizationInvitation." + status);
        assertThat(sent().get(1).at("/data/user_id").asText()).isEqualTo("user_1");
    }

    @Test
    void whatLooksOtherwiseToClientsIsToldAsTheySeeIt() {
        listen(Map.of("role", stored -> DOCUMENTS.get("role")));
        store.atomically(() -> store.documents("role").add(Json.object().put("id", "role_1").put("name", "Raw")));
        assertThat(sent().get(0).path("data")).isEqualTo(DOCUMENTS.get("role"));
    }

    @Test
    void aMembershipThatGoesWithItsOrganizationIsToldWithIt() {
        Documents organizations = store.documents("organization");
        Documents memberships = store.documents("organization_membership").ownedBy("organization", "organization_id");
        ObjectNode membership = DOCUMENTS.get("organization_membership").deepCopy().without("organization");
        store.atomically(() -> organizations.add(DOCUMENTS.get("organization").deepCopy()));
        store.atomically(() -> memberships.add(membership.put("organization_id", "organization_1")));
        listen(Map.of());
        store.atomically(() -> organizations.delete("organization_1"));
        assertThat(types()).containsExactly("organizationMembership.deleted", "organization.deleted");
        assertThat(sent().get(0).at("/data/organization")).isEqualTo(DOCUMENTS.get("organization"));
    }

    @Test
    void whatCannotBeShownAnyMoreIsLeftOutAndTheRestIsTold() {
        listen(Map.of("role", stored -> {
            throw ApiException.notFound("What belongs to it");
        }, "permission", stored -> {
            throw new IllegalStateException("a defect, logged on purpose");
        }));
        store.atomically(() -> {
            for (String kind : List.of("role", "permission", "organization")) {
                store.documents(kind).add(DOCUMENTS.get(kind).deepCopy());
            }
            return null;
        });
        assertThat(types()).containsExactly("organization.created");
    }

    @Test
    void workThatFailsIsNotTold() {
        listen(Map.of());
        assertThatIllegalStateException().isThrownBy(() -> store.atomically(() -> {
            store.documents("role").add(DOCUMENTS.get("role").deepCopy());
            throw new IllegalStateException();
        }));
        assertThat(types()).isEmpty();
    }
}

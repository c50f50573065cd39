package io.quarkiverse.clerk.devserver.webhook;

import static io.quarkiverse.clerk.devserver.store.Change.Type.CREATED;
import static io.quarkiverse.clerk.devserver.store.Change.Type.DELETED;
import static io.quarkiverse.clerk.devserver.store.Change.Type.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.WebhookDescription;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Change;
import io.quarkiverse.clerk.devserver.webhook.WebhookEvents.Rule;

/** Which changes are which events. */
class WebhookEventsTest {

    @Test
    void theTypesAreThoseThatClerkHas() {
        assumeTrue(WebhookDescription.CLERKS.isPresent(), "**** SKIPPED: there is no file of Clerk's about webhooks");
        assertThat(WebhookEvents.TYPES).containsExactlyInAnyOrderElementsOf(WebhookDescription.CLERKS.orElseThrow().types());
    }

    @ParameterizedTest
    @CsvSource({
            "session, active, ended, session.ended",
            "session, active, removed, session.removed",
            "session, active, revoked, session.revoked",
            "session, active, pending, session.pending",
            "session, active, active, ",
            "session, pending, active, ",
            "session, ended, ended, ",
            "organization_invitation, pending, accepted, organizationInvitation.accepted",
            "organization_invitation, pending, revoked, organizationInvitation.revoked",
            "organization_invitation, pending, expired, ",
            "organization_invitation, revoked, revoked, ",
            "waitlist_entry, pending, invited, waitlistEntry.updated",
            "client, active, ended, ",
    })
    void anUpdateIsTheEventThatTheNewStatusSays(String kind, String before, String after, String event) {
        assertThat(WebhookEvents.of(new Change(kind, UPDATED, inStatus(after), inStatus(before))).map(Rule::event).orElse(null))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({ "active, session.created", "pending, session.pending" })
    void aNewSessionIsCreatedOrPending(String status, String event) {
        assertThat(WebhookEvents.of(new Change("session", CREATED, inStatus(status), null))).map(Rule::event).contains(event);
    }

    @Test
    void whatIsCreatedAndThenCompletedIsCreated() {
        Change created = new Change("user", CREATED, inStatus("new"), null);
        Change updated = new Change("user", UPDATED, inStatus("complete"), created.document());
        assertThat(Changes.merged(List.of(created, updated)))
                .containsExactly(new Change("user", CREATED, updated.document(), null));
    }

    @Test
    void twoUpdatesAreOneFromBeforeBoth() {
        Change first = new Change("user", UPDATED, inStatus("second"), inStatus("first"));
        Change second = new Change("user", UPDATED, inStatus("third"), first.document());
        assertThat(Changes.merged(List.of(first, second)))
                .containsExactly(new Change("user", UPDATED, second.document(), first.previous()));
    }

    @Test
    void whatComesAndGoesIsLeftOutAndTheOthersKeepTheirOrder() {
        Change come = new Change("user", CREATED, inStatus("x"), null);
        Change other = new Change("email", CREATED, inStatus("x"), null);
        Change gone = new Change("user", DELETED, come.document(), come.document());
        assertThat(Changes.merged(List.of(come, other, gone))).containsExactly(other);
    }

    private static ObjectNode inStatus(String status) {
        return Json.object().put("id", "1").put("status", status);
    }
}

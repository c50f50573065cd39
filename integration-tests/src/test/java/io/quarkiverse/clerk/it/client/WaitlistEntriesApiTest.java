package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.waitlistentries.CreateWaitlistEntryRequest;
import io.quarkiverse.clerk.client.waitlistentries.InviteWaitlistEntryRequest;
import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntry;
import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntryQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class WaitlistEntriesApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("waitlistentries/entry");

        var page = clerk.waitlistEntries()
                .list(WaitlistEntryQuery.builder().status(WaitlistEntry.Status.PENDING).orderBy("+invited_at").build());

        assertThat(asked().line()).startsWith("GET /v1/waitlist_entries?");
        assertThat(query()).containsExactly("order_by=%2Binvited_at", "status=pending");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).singleElement().satisfies(entry -> {
            assertThat(entry.status().is(WaitlistEntry.Status.INVITED)).isTrue();
            assertThat(entry.isLocked()).isFalse();
            assertThat(entry.invitation().id()).isEqualTo("inv_1");
            assertThat(entry.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void putsPeopleOnIt() {
        var request = CreateWaitlistEntryRequest.builder().emailAddress("dora@example.com").sendNotification(false).build();
        answers("waitlistentries/entry");
        clerk.waitlistEntries().create(request);
        assertThat(asked().line()).isEqualTo("POST /v1/waitlist_entries");
        assertThat(asked().text()).isEqualTo("{\"email_address\":\"dora@example.com\",\"notify\":false}");

        answersListOf("waitlistentries/entry");
        assertThat(clerk.waitlistEntries().bulkCreate(List.of(request))).hasSize(1);
        assertThat(asked().line()).isEqualTo("POST /v1/waitlist_entries/bulk");
    }

    @Test
    void invitesAndRejects() {
        answers("waitlistentries/entry");
        clerk.waitlistEntries().invite("wle_1", InviteWaitlistEntryRequest.builder().ignoreExisting(true).build());
        assertThat(asked().line()).isEqualTo("POST /v1/waitlist_entries/wle_1/invite");
        assertThat(asked().text()).isEqualTo("{\"ignore_existing\":true}");
        clerk.waitlistEntries().invite("wle_1");
        assertThat(asked().text()).isEmpty();

        clerk.waitlistEntries().reject("wle_1");
        assertThat(asked().line()).isEqualTo("POST /v1/waitlist_entries/wle_1/reject");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"waitlist_entry\",\"id\":\"wle_1\",\"deleted\":true}");

        assertThat(clerk.waitlistEntries().delete("wle_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/waitlist_entries/wle_1");
    }
}

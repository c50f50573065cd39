package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.email;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.models.components.Invitation;
import com.clerk.backend_api.models.components.RedirectURL;
import com.clerk.backend_api.models.components.WaitlistEntry;
import com.clerk.backend_api.models.operations.CreateAllowlistIdentifierRequestBody;
import com.clerk.backend_api.models.operations.CreateBlocklistIdentifierRequestBody;
import com.clerk.backend_api.models.operations.CreateBulkWaitlistEntriesRequestBody;
import com.clerk.backend_api.models.operations.CreateInvitationRequestBody;
import com.clerk.backend_api.models.operations.CreateRedirectURLRequestBody;
import com.clerk.backend_api.models.operations.CreateWaitlistEntryRequestBody;
import com.clerk.backend_api.models.operations.ListInvitationsRequest;
import com.clerk.backend_api.models.operations.ListWaitlistEntriesRequest;
import com.clerk.backend_api.models.operations.RequestBody;

/** Who may come in: invitations, allow-list, block-list, waitlist, redirect URLs. */
class ListsTest {

    @Test
    void anInvitationIsCreatedListedAndRevoked() {
        CreateInvitationRequestBody body = CreateInvitationRequestBody.builder().emailAddress(email()).notify_(false).build();
        Invitation created = CLERK.invitations().create().request(body).call().invitation().orElseThrow();
        ListInvitationsRequest list = ListInvitationsRequest.builder().query(created.emailAddress()).build();
        assertThat(CLERK.invitations().list(list).invitationList().orElseThrow()).extracting(Invitation::id)
                .containsExactly(created.id());
        assertThat(CLERK.invitations().revoke(created.id()).invitationRevoked().orElseThrow().status().value())
                .isEqualTo("revoked");
        gone(() -> CLERK.invitations().revoke("inv_none"));
    }

    @Test
    void peopleAreInvitedTogether() {
        List<RequestBody> bodies = Stream.of(email(), email())
                .map(address -> RequestBody.builder().emailAddress(address).notify_(false).build()).toList();
        assertThat(CLERK.invitations().bulkCreate().request(bodies).call().invitationList().orElseThrow()).hasSize(2);
    }

    @Test
    void anIdentifierIsAllowedListedAndTakenOut() {
        CreateAllowlistIdentifierRequestBody body = CreateAllowlistIdentifierRequestBody.builder().identifier(email())
                .notify_(false).build();
        String id = CLERK.allowlistIdentifiers().create().request(body).call().allowlistIdentifier().orElseThrow().id()
                .orElseThrow();
        assertThat(CLERK.allowlistIdentifiers().listDirect().allowlistIdentifierList().orElseThrow())
                .extracting(one -> one.id().orElseThrow()).contains(id);
        assertThat(CLERK.allowlistIdentifiers().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.allowlistIdentifiers().delete(id));
    }

    @Test
    void anIdentifierIsBlockedListedAndTakenOut() {
        CreateBlocklistIdentifierRequestBody body = CreateBlocklistIdentifierRequestBody.builder().identifier(email())
                .build();
        String id = CLERK.blocklistIdentifiers().create().request(body).call().blocklistIdentifier().orElseThrow().id()
                .orElseThrow();
        assertThat(CLERK.blocklistIdentifiers().listDirect().blocklistIdentifiers().orElseThrow().data())
                .extracting(one -> one.id().orElseThrow()).contains(id);
        assertThat(CLERK.blocklistIdentifiers().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.blocklistIdentifiers().delete(id));
    }

    @Test
    void aRedirectUrlIsCreatedReadListedAndDeleted() {
        CreateRedirectURLRequestBody body = CreateRedirectURLRequestBody.builder()
                .url("https://" + unique("app") + ".example.com/callback").build();
        RedirectURL created = CLERK.redirectUrls().create().request(body).call().redirectURL().orElseThrow();
        String id = created.id();
        assertThat(CLERK.redirectUrls().get(id).redirectURL().orElseThrow().url()).isEqualTo(created.url());
        assertThat(CLERK.redirectUrls().listDirect().redirectURLList().orElseThrow()).extracting(RedirectURL::id)
                .contains(id);
        assertThat(CLERK.redirectUrls().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.redirectUrls().get(id));
    }

    @Test
    void anEntryOfTheWaitlistIsCreatedListedInvitedAndDeleted() {
        WaitlistEntry created = wait(email());
        ListWaitlistEntriesRequest list = ListWaitlistEntriesRequest.builder().query(created.emailAddress()).build();
        assertThat(CLERK.waitlistEntries().list(list).waitlistEntries().orElseThrow().data()).extracting(WaitlistEntry::id)
                .containsExactly(created.id());
        assertThat(CLERK.waitlistEntries().invite(created.id()).waitlistEntry().orElseThrow().status().value())
                .isEqualTo("invited");
        assertThat(CLERK.waitlistEntries().reject(wait(email()).id()).waitlistEntry().orElseThrow().status().value())
                .isEqualTo("rejected");
        String id = wait(email()).id();
        assertThat(CLERK.waitlistEntries().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.waitlistEntries().delete(id));
    }

    @Test
    void peopleWaitTogether() {
        List<CreateBulkWaitlistEntriesRequestBody> bodies = Stream.of(email(), email())
                .map(address -> CreateBulkWaitlistEntriesRequestBody.builder().emailAddress(address).notify_(false).build())
                .toList();
        assertThat(CLERK.waitlistEntries().bulkCreate().request(bodies).call().waitlistEntryList().orElseThrow()).hasSize(2);
    }

    private static WaitlistEntry wait(String address) {
        CreateWaitlistEntryRequestBody body = CreateWaitlistEntryRequestBody.builder().emailAddress(address).notify_(false)
                .build();
        return CLERK.waitlistEntries().create().request(body).call().waitlistEntry().orElseThrow();
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.blocklistidentifiers.BlocklistIdentifier;
import io.quarkiverse.clerk.client.blocklistidentifiers.CreateBlocklistIdentifierRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class BlocklistIdentifiersApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("blocklistidentifiers/identifier");

        var page = clerk.blocklistIdentifiers().list();

        assertThat(asked().line()).isEqualTo("GET /v1/blocklist_identifiers");
        assertThat(page.data()).singleElement().satisfies(entry -> {
            assertThat(entry.identifier()).isEqualTo("+41445550100");
            assertThat(entry.identifierType().is(BlocklistIdentifier.IdentifierType.PHONE_NUMBER)).isTrue();
            assertThat(entry.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void createsAndDeletes() {
        answers("blocklistidentifiers/identifier");
        clerk.blocklistIdentifiers().create(CreateBlocklistIdentifierRequest.builder().identifier("+41445550100").build());
        assertThat(asked().line()).isEqualTo("POST /v1/blocklist_identifiers");
        assertThat(asked().text()).isEqualTo("{\"identifier\":\"+41445550100\"}");

        answers(200, "{\"object\":\"blocklist_identifier\",\"id\":\"blid_1\",\"deleted\":true}");
        assertThat(clerk.blocklistIdentifiers().delete("blid_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/blocklist_identifiers/blid_1");
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.allowlistidentifiers.AllowlistIdentifier;
import io.quarkiverse.clerk.client.allowlistidentifiers.AllowlistIdentifierQuery;
import io.quarkiverse.clerk.client.allowlistidentifiers.CreateAllowlistIdentifierRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class AllowlistIdentifiersApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersListOf("allowlistidentifiers/identifier");

        var page = clerk.allowlistIdentifiers().list(AllowlistIdentifierQuery.builder().limit(50).build());

        assertThat(asked().line()).isEqualTo("GET /v1/allowlist_identifiers?limit=50");
        assertThat(page.data()).singleElement().satisfies(entry -> {
            assertThat(entry.identifier()).isEqualTo("dora@example.com");
            assertThat(entry.identifierType().is(AllowlistIdentifier.IdentifierType.EMAIL_ADDRESS)).isTrue();
            assertThat(entry.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void createsAndDeletes() {
        answers("allowlistidentifiers/identifier");
        clerk.allowlistIdentifiers().create(
                CreateAllowlistIdentifierRequest.builder().identifier("dora@example.com").sendNotification(true).build());
        assertThat(asked().line()).isEqualTo("POST /v1/allowlist_identifiers");
        assertThat(asked().text()).isEqualTo("{\"identifier\":\"dora@example.com\",\"notify\":true}");

        answers(200, "{\"object\":\"allowlist_identifier\",\"id\":\"alid_1\",\"deleted\":true}");
        assertThat(clerk.allowlistIdentifiers().delete("alid_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/allowlist_identifiers/alid_1");
    }
}

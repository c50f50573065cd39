package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.apikeys.ApiKeyQuery;
import io.quarkiverse.clerk.client.apikeys.CreateApiKeyRequest;
import io.quarkiverse.clerk.client.apikeys.RevokeApiKeyRequest;
import io.quarkiverse.clerk.client.apikeys.UpdateApiKeyRequest;
import io.quarkiverse.clerk.client.apikeys.VerifyApiKeyRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ApiKeysApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("apikeys/api-key");

        var page = clerk.apiKeys().list(ApiKeyQuery.builder().subject("user_1").includeInvalid(true).limit(100).build());

        assertThat(asked().line()).startsWith("GET /v1/api_keys?");
        assertThat(query()).containsExactly("include_invalid=true", "limit=100", "subject=user_1");
        assertThat(page.data()).singleElement().satisfies(key -> {
            assertThat(key.claims()).containsEntry("tier", 2);
            assertThat(key.scopes()).containsExactly("read", "write");
            assertThat(key.revoked()).isTrue();
            assertThat(key.expiration()).isEqualTo(CREATED.plusSeconds(60));
            assertThat(key.lastUsedAt()).isNull();
        });
    }

    @Test
    void createsAKeyThatIsNotShown() {
        answers("apikeys/api-key");

        var key = clerk.apiKeys().create(CreateApiKeyRequest.builder().name("Export").subject("user_1")
                .claims(Map.of("tier", 2)).secondsUntilExpiration(60L).build());

        assertThat(asked().line()).isEqualTo("POST /v1/api_keys");
        assertThat(asked().text()).isEqualTo(
                "{\"name\":\"Export\",\"subject\":\"user_1\",\"claims\":{\"tier\":2},\"seconds_until_expiration\":60}");
        assertThat(key.secret()).isEqualTo("ak_live_secret");
        assertThat(key).asString().doesNotContain("secret");
    }

    @Test
    void getsChangesAndRevokes() {
        answers("apikeys/api-key");
        clerk.apiKeys().get("ak_1");
        assertThat(asked().line()).isEqualTo("GET /v1/api_keys/ak_1");

        clerk.apiKeys().update("ak_1",
                UpdateApiKeyRequest.builder().description(Optional.empty()).scopes(List.of("read")).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/api_keys/ak_1");
        assertThat(asked().body().get("description").isNull()).isTrue();
        assertThat(asked().body().get("scopes").get(0).asText()).isEqualTo("read");

        clerk.apiKeys().revoke("ak_1", RevokeApiKeyRequest.builder().revocationReason("Lost").build());
        assertThat(asked().line()).isEqualTo("POST /v1/api_keys/ak_1/revoke");
        assertThat(asked().text()).isEqualTo("{\"revocation_reason\":\"Lost\"}");
    }

    @Test
    void verifiesAKeyThatIsNotShown() {
        answers("apikeys/api-key");
        var request = VerifyApiKeyRequest.builder().secret("ak_live_secret").build();

        assertThat(clerk.apiKeys().verify(request).subject()).isEqualTo("user_1");
        assertThat(asked().line()).isEqualTo("POST /v1/api_keys/verify");
        assertThat(asked().text()).isEqualTo("{\"secret\":\"ak_live_secret\"}");
        assertThat(request).asString().doesNotContain("secret");
    }

    @Test
    void getsTheSecretAndDeletes() {
        answers(200, "{\"secret\":\"ak_live_secret\"}");
        assertThat(clerk.apiKeys().getSecret("ak_1").secret()).isEqualTo("ak_live_secret");
        assertThat(asked().line()).isEqualTo("GET /v1/api_keys/ak_1/secret");

        answers(200, "{\"object\":\"api_key\",\"id\":\"ak_1\",\"deleted\":true}");
        assertThat(clerk.apiKeys().delete("ak_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/api_keys/ak_1");
    }
}

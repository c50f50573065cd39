package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class ApiKeysTest extends ServerTest {

    private static final String KEYS = "/v1/api_keys";

    private Answer create(String name) {
        return api.post(KEYS, "{\"name\": \"" + name + "\", \"subject\": \"user_ann\"}");
    }

    private JsonNode verify(String secret) {
        return api.post(KEYS + "/verify", "{\"secret\": \"" + secret + "\"}").json();
    }

    private static Iterable<String> names(Answer page) {
        return StreamSupport.stream(page.json().path("data").spliterator(), false)
                .map(key -> key.path("name").asText()).toList();
    }

    @Test
    void aKeyHasWhatItWasGiven() {
        JsonNode created = api.post(KEYS, """
                {"name": "deploy", "subject": "org_acme", "type": "ci_key", "description": "of the pipeline",
                 "scopes": ["deploy"], "claims": {"a": 1}, "created_by": "user_ann", "seconds_until_expiration": 9}""").json();
        assertThat(created.path("secret").asText()).startsWith("ak_");
        JsonNode key = api.get(KEYS + "/" + created.path("id").asText()).json();
        assertThat(key.path("name").asText()).isEqualTo("deploy");
        assertThat(key.path("subject").asText()).isEqualTo("org_acme");
        assertThat(key.path("type").asText()).isEqualTo("ci_key");
        assertThat(key.path("description").asText()).isEqualTo("of the pipeline");
        assertThat(key.path("scopes")).isEqualTo(Api.json("[\"deploy\"]"));
        assertThat(key.at("/claims/a").intValue()).isEqualTo(1);
        assertThat(key.path("created_by").asText()).isEqualTo("user_ann");
        assertThat(key.path("expiration").longValue()).isEqualTo(clock.millis() + 9000);
        assertThat(key.path("last_used_at").isNull()).isTrue();
        assertThat(key.has("secret")).isFalse();
    }

    @Test
    void theSecretCanBeReadAgain() {
        Answer created = create("deploy");
        assertThat(api.get(KEYS + "/" + created.id() + "/secret").json().path("secret").asText())
                .isEqualTo(created.json().path("secret").asText());
    }

    @Test
    void aKeyNotesWhenItIsUsed() {
        Answer created = create("deploy");
        clock.advance(Duration.ofSeconds(5));
        assertThat(verify(created.json().path("secret").asText()).path("last_used_at").longValue())
                .isEqualTo(clock.millis());
        assertThat(api.get(KEYS + "/" + created.id()).json().path("last_used_at").longValue()).isEqualTo(clock.millis());
    }

    @Test
    void aKeyExpires() {
        String secret = api.post(KEYS, """
                {"name": "deploy", "subject": "user_ann", "seconds_until_expiration": 9}""").json().path("secret").asText();
        clock.advance(Duration.ofSeconds(9));
        assertThat(api.post(KEYS + "/verify", "{\"secret\": \"" + secret + "\"}").code()).isEqualTo("resource_not_found");
        JsonNode expired = api.get(KEYS + "?subject=user_ann&include_invalid=true").json().at("/data/0");
        assertThat(expired.path("expired").booleanValue()).isTrue();
        assertThat(expired.path("last_used_at").isNull()).isTrue();
    }

    @Test
    void aKeyIsChanged() {
        Answer created = create("deploy");
        clock.advance(Duration.ofSeconds(1));
        JsonNode changed = api.patch(KEYS + "/" + created.id(), """
                {"claims": {"a": 2}, "scopes": ["read"], "description": "new", "subject": "user_bob",
                 "seconds_until_expiration": 60}""").json();
        assertThat(changed.at("/claims/a").intValue()).isEqualTo(2);
        assertThat(changed.path("scopes")).isEqualTo(Api.json("[\"read\"]"));
        assertThat(changed.path("description").asText()).isEqualTo("new");
        assertThat(changed.path("subject").asText()).isEqualTo("user_bob");
        assertThat(changed.path("expiration").longValue()).isEqualTo(clock.millis() + 60_000);
        assertThat(changed.path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(changed.path("name").asText()).isEqualTo("deploy");

        JsonNode cleared = api.patch(KEYS + "/" + created.id(), """
                {"claims": null, "description": null, "seconds_until_expiration": null}""").json();
        assertThat(cleared.path("claims").isNull()).isTrue();
        assertThat(cleared.path("description").isNull()).isTrue();
        assertThat(cleared.path("expiration").isNull()).isTrue();
        assertThat(cleared.path("scopes")).hasSize(1);
    }

    @Test
    void aRevokedKeyIsShownAsSuchAndVerifiesNobody() {
        Answer created = create("deploy");
        api.post(KEYS + "/" + created.id() + "/revoke", "{\"revocation_reason\": \"leaked\"}");
        assertThat(api.post(KEYS + "/verify", "{\"secret\": \"" + created.json().path("secret").asText() + "\"}").code())
                .isEqualTo("resource_not_found");
        JsonNode revoked = api.get(KEYS + "/" + created.id()).json();
        assertThat(revoked.path("revoked").booleanValue()).isTrue();
        assertThat(revoked.path("revocation_reason").asText()).isEqualTo("leaked");
    }

    @Test
    void aDeletedKeyIsGone() {
        Answer created = create("deploy");
        assertThat(api.delete(KEYS + "/" + created.id()).json().path("deleted").booleanValue()).isTrue();
        assertThat(api.post(KEYS + "/verify", "{\"secret\": \"" + created.json().path("secret").asText() + "\"}").status())
                .isEqualTo(404);
    }

    @Test
    void keysGoWithTheirUser() {
        String id = create("deploy").id();
        api.delete("/v1/users/user_ann");
        assertThat(api.get(KEYS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aSubjectHasOneValidKeyOfAName() {
        Answer first = create("deploy");
        Answer again = create("deploy");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("token_creation_conflict");
        assertThat(api.post(KEYS, "{\"name\": \"deploy\", \"subject\": \"user_bob\"}").status()).isEqualTo(200);
        api.post(KEYS + "/" + first.id() + "/revoke", "{}");
        assertThat(create("deploy").status()).isEqualTo(200);
    }

    @Test
    void theSubjectsKeysAreListedTheNewestFirst() {
        create("one");
        clock.advance(Duration.ofSeconds(1));
        create("two");
        api.post(KEYS, "{\"name\": \"bobs\", \"subject\": \"user_bob\"}");
        assertThat(names(api.get(KEYS + "?subject=user_ann"))).containsExactly("two", "one");
        assertThat(names(api.get(KEYS + "?subject=user_ann&limit=1&offset=1"))).containsExactly("one");
        assertThat(api.get(KEYS + "?subject=user_ann&limit=1").json().path("total_count").intValue()).isEqualTo(2);
    }

    @Test
    void keysAreFoundByTypeAndName() {
        api.post(KEYS, "{\"name\": \"special\", \"subject\": \"user_ann\", \"type\": \"ci_key\"}");
        create("usual");
        create("other");
        assertThat(names(api.get(KEYS + "?subject=user_ann&type=ci_key"))).containsExactly("special");
        assertThat(names(api.get(KEYS + "?subject=user_ann&query=USU"))).containsExactly("usual");
    }

    @Test
    void invalidKeysAreListedIfThatIsAskedFor() {
        api.post(KEYS + "/" + create("revoked").id() + "/revoke", "{}");
        api.post(KEYS, "{\"name\": \"expired\", \"subject\": \"user_ann\", \"seconds_until_expiration\": 1}");
        clock.advance(Duration.ofSeconds(1));
        create("valid");
        assertThat(names(api.get(KEYS + "?subject=user_ann"))).containsExactly("valid");
        assertThat(names(api.get(KEYS + "?subject=user_ann&include_invalid=true")))
                .containsExactly("valid", "expired", "revoked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "        | {\"name\": \"deploy\"}                                                              | subject",
            "        | {\"subject\": \"user_ann\"}                                                         | name",
            "        | {\"name\": \"ci\", \"subject\": \"user_ann\"}                                       | name",
            "        | {\"name\": \" deploy\", \"subject\": \"user_ann\"}                                  | name",
            "        | {\"name\": \"deploy\", \"subject\": \"ann\"}                                        | subject",
            "        | {\"name\": \"deploy\", \"subject\": \"user_ann\", \"type\": \"k\"}                  | type",
            "        | {\"name\": \"deploy\", \"subject\": \"user_ann\", \"created_by\": \"org_acme\"}     | created_by",
            "        | {\"name\": \"deploy\", \"subject\": \"user_ann\", \"scopes\": \"read\"}             | scopes",
            "        | {\"name\": \"deploy\", \"subject\": \"user_ann\", \"seconds_until_expiration\": -1} | seconds_until_expiration",
            "        | {\"name\": \"deploy\", \"subject\": \"user_ann\", \"secret\": \"ak_mine\"}          | secret",
            "/verify | {}                                                                                  | secret",
    })
    void whatCannotBeIsRefused(String path, String body, String param) {
        Answer refused = api.post(KEYS + (path == null ? "" : path), body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("bad_request");
        assertThat(refused.param()).isEqualTo(param);
    }

    @ParameterizedTest
    @CsvSource({ "'', subject", "?subject=ann, subject", "?subject=user_ann&limit=101, limit",
            "?subject=user_ann&include_invalid=1, include_invalid" })
    void aListOfNothingIsRefused(String query, String param) {
        Answer refused = api.get(KEYS + query);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aWrongChangeIsRefused() {
        String path = KEYS + "/" + create("deploy").id();
        assertThat(api.patch(path, "{\"name\": \"other\"}").param()).isEqualTo("name");
        assertThat(api.patch(path, "{\"description\": \"" + "d".repeat(256) + "\"}").param()).isEqualTo("description");
        assertThat(api.post(path + "/revoke", "{\"revocation_reason\": 1}").param()).isEqualTo("revocation_reason");
    }

    @Test
    void aKeyThatDoesNotExistIsNotFound() {
        String missing = KEYS + "/ak_missing";
        assertThat(api.get(missing).status()).isEqualTo(404);
        assertThat(api.get(missing + "/secret").status()).isEqualTo(404);
        assertThat(api.patch(missing, "{}").status()).isEqualTo(404);
        assertThat(api.delete(missing).status()).isEqualTo(404);
        assertThat(api.post(missing + "/revoke", "{}").status()).isEqualTo(404);
    }
}

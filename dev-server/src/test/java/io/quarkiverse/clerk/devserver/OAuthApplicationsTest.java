package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OAuthApplicationsTest extends ServerTest {

    private static final String APPLICATIONS = "/v1/oauth_applications";

    private Answer create(String name) {
        return api.post(APPLICATIONS, "{\"name\": \"" + name + "\"}");
    }

    private static Iterable<String> names(Answer page) {
        return StreamSupport.stream(page.json().path("data").spliterator(), false)
                .map(application -> application.path("name").asText()).toList();
    }

    @Test
    void anApplicationHasWhatItWasGiven() {
        JsonNode created = api.post(APPLICATIONS, """
                {"name": "Reader", "redirect_uris": ["reader://back", "https://reader.example/back"],
                 "scopes": "profile public_metadata", "consent_screen_enabled": false, "pkce_required": true}""").json();
        assertThat(created.path("id").asText()).startsWith("oa_");
        assertThat(created.path("client_id").asText()).isNotEmpty();
        assertThat(created.path("client_secret").asText()).isNotEmpty();
        JsonNode read = api.get(APPLICATIONS + "/" + created.path("id").asText()).json();
        assertThat(read.has("client_secret")).isFalse();
        assertThat(read.path("redirect_uris")).hasSize(2);
        assertThat(read.path("callback_url").asText()).isEqualTo("reader://back");
        assertThat(read.path("scopes").asText()).isEqualTo("profile public_metadata");
        assertThat(read.path("consent_screen_enabled").booleanValue()).isFalse();
        assertThat(read.path("pkce_required").booleanValue()).isTrue();
        assertThat(read.path("token_fetch_url").asText()).isEqualTo(server.issuer() + "/oauth/token");
    }

    @Test
    void whatIsNotSaidOrNullIsAsUsual() {
        JsonNode created = api.post(APPLICATIONS, """
                {"name": "Reader", "scopes": null, "public": null, "redirect_uris": null, "callback_url": null,
                 "consent_screen_enabled": null, "pkce_required": null}""").json();
        assertThat(created.path("scopes").asText()).isEqualTo("profile email");
        assertThat(created.path("consent_screen_enabled").booleanValue()).isTrue();
        assertThat(created.path("pkce_required").booleanValue()).isFalse();
        assertThat(created.path("public").booleanValue()).isFalse();
        assertThat(created.path("redirect_uris")).isEmpty();
        assertThat(created.path("callback_url").asText("missing")).isEmpty();
    }

    @Test
    void theCallbackOfOldIsTheOnlyRedirect() {
        JsonNode created = api.post(APPLICATIONS, "{\"name\": \"Reader\", \"callback_url\": \"reader://back\"}").json();
        assertThat(created.path("redirect_uris")).isEqualTo(Api.json("[\"reader://back\"]"));
    }

    @Test
    void anApplicationIsChanged() {
        Answer created = create("Reader");
        clock.advance(Duration.ofSeconds(1));
        JsonNode changed = api.patch(APPLICATIONS + "/" + created.id(), """
                {"name": "Writer", "redirect_uris": ["writer://back"], "scopes": null}""").json();
        assertThat(changed.path("name").asText()).isEqualTo("Writer");
        assertThat(changed.path("callback_url").asText()).isEqualTo("writer://back");
        assertThat(changed.path("scopes").asText()).isEqualTo("profile email");
        assertThat(changed.path("client_id")).isEqualTo(created.json().path("client_id"));
        assertThat(changed.path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(changed.has("client_secret")).isFalse();
    }

    @Test
    void aPublicApplicationHasNoSecret() {
        Answer created = api.post(APPLICATIONS, "{\"name\": \"Reader\", \"public\": true}");
        assertThat(created.json().path("client_secret").asText("missing")).isEmpty();
        String rotate = APPLICATIONS + "/" + created.id() + "/rotate_secret";
        assertThat(api.post(rotate, "").status()).isEqualTo(403);
        api.patch(APPLICATIONS + "/" + created.id(), "{\"public\": false}");
        assertThat(api.post(rotate, "").json().path("client_secret").asText()).isNotEmpty();
    }

    @Test
    void aRotatedSecretIsAnotherOne() {
        Answer created = create("Reader");
        JsonNode rotated = api.post(APPLICATIONS + "/" + created.id() + "/rotate_secret", "").json();
        assertThat(rotated.path("client_secret").asText()).isNotEmpty()
                .isNotEqualTo(created.json().path("client_secret").asText());
    }

    @Test
    void aLogoIsShownUntilItsApplicationGoes() {
        String path = APPLICATIONS + "/" + create("Reader").id();
        assertThat(api.get(path).json().path("client_image_url").isNull()).isTrue();
        String url = api.upload("PUT", path + "/logo", "GIF89a...").json().path("client_image_url").asText();
        assertThat(api.get(path).json().path("client_image_url").asText()).isEqualTo(url).startsWith(server.url());
        String image = url.substring(server.url().length());
        assertThat(api.send(api.anonymous(image)).text()).isEqualTo("GIF89a...");
        api.delete(path);
        assertThat(api.send(api.anonymous(image)).status()).isEqualTo(404);
    }

    @Test
    void aLogoThatIsNoPictureIsRefused() {
        Answer refused = api.upload("PUT", APPLICATIONS + "/oa_dev/logo", "<svg/>");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("file");
        assertThat(api.upload("PUT", APPLICATIONS + "/oa_missing/logo", "GIF89a...").status()).isEqualTo(404);
        assertThat(api.put(APPLICATIONS + "/oa_dev/logo", "{}").status()).isEqualTo(415);
    }

    @Test
    void aDeletedApplicationIsGone() {
        String path = APPLICATIONS + "/" + create("Reader").id();
        assertThat(api.delete(path).json().path("deleted").booleanValue()).isTrue();
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @Test
    void applicationsAreListedInOrder() {
        clock.advance(Duration.ofSeconds(1));
        create("b");
        clock.advance(Duration.ofSeconds(1));
        create("a");
        assertThat(names(api.get(APPLICATIONS))).containsExactly("Development", "b", "a");
        assertThat(names(api.get(APPLICATIONS + "?order_by=-created_at&limit=2"))).containsExactly("a", "b");
        assertThat(names(api.get(APPLICATIONS + "?order_by=-name"))).containsExactly("Development", "b", "a");
        assertThat(api.get(APPLICATIONS + "?limit=1").json().path("total_count").intValue()).isEqualTo(3);
    }

    @Test
    void applicationsAreFoundByAPartOfTheNameOrTheWholeClientId() {
        create("Reader");
        assertThat(names(api.get(APPLICATIONS + "?name_query=EAD"))).containsExactly("Reader");
        assertThat(names(api.get(APPLICATIONS + "?name_query=client_dev"))).containsExactly("Development");
        assertThat(names(api.get(APPLICATIONS + "?name_query=client_de"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                     | name",
            "{\"name\": null}                                       | name",
            "{\"name\": \"\"}                                       | name",
            "{\"name\": \"a\", \"redirect_uris\": [\"back\"]}       | redirect_uris",
            "{\"name\": \"a\", \"redirect_uris\": \"app://back\"}   | redirect_uris",
            "{\"name\": \"a\", \"callback_url\": \"no uri\"}        | callback_url",
            "{\"name\": \"a\", \"scopes\": \"profile everything\"}  | scopes",
            "{\"name\": \"a\", \"public\": \"yes\"}                 | public",
            "{\"name\": \"a\", \"client_id\": \"mine\"}             | client_id",
    })
    void whatCannotBeIsRefused(String body, String param) {
        Answer refused = api.post(APPLICATIONS, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aWrongChangeOrOrderIsRefused() {
        String path = APPLICATIONS + "/oa_dev";
        assertThat(api.patch(path, "{\"name\": \"" + "n".repeat(257) + "\"}").param()).isEqualTo("name");
        assertThat(api.patch(path, "{\"client_secret\": \"mine\"}").param()).isEqualTo("client_secret");
        assertThat(api.get(APPLICATIONS + "?order_by=id").param()).isEqualTo("order_by");
    }

    @Test
    void anApplicationThatDoesNotExistIsNotFound() {
        String missing = APPLICATIONS + "/oa_missing";
        assertThat(api.get(missing).status()).isEqualTo(404);
        assertThat(api.patch(missing, "{}").status()).isEqualTo(404);
        assertThat(api.delete(missing).status()).isEqualTo(404);
        assertThat(api.post(missing + "/rotate_secret", "").status()).isEqualTo(404);
    }
}

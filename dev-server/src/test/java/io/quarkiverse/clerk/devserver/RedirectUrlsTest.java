package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.Api.Answer;

class RedirectUrlsTest extends ServerTest {

    private static final String URLS = "/v1/redirect_urls";

    @Test
    void aUrlIsCreatedReadListedAndDeleted() {
        Answer created = api.post(URLS, "{\"url\": \"app://signed-in\"}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("ru_");
        assertThat(created.json().path("created_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.get(URLS + "/" + created.id()).json()).isEqualTo(created.json());
        assertThat(api.get(URLS).ids()).containsExactly(created.id());
        assertThat(api.get(URLS + "?paginated=true").json().path("total_count").intValue()).isOne();

        assertThat(api.delete(URLS + "/" + created.id()).json()).isEqualTo(
                Api.json("{\"object\": \"redirect_url\", \"id\": \"" + created.id() + "\", \"deleted\": true}"));
        assertThat(api.get(URLS + "/" + created.id()).code()).isEqualTo("resource_not_found");
    }

    @Test
    void aUrlIsThereOnce() {
        api.post(URLS, "{\"url\": \"app://signed-in\"}");
        Answer again = api.post(URLS, "{\"url\": \"app://signed-in\"}");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.param()).isEqualTo("url");
    }

    @Test
    void aUrlMustBeGiven() {
        Answer refused = api.post(URLS, "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_param_missing");
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.redirecturls.CreateRedirectUrlRequest;
import io.quarkiverse.clerk.client.redirecturls.RedirectUrlQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class RedirectUrlsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("redirecturls/url");

        var page = clerk.redirectUrls().list(RedirectUrlQuery.builder().paginated(true).build());

        assertThat(asked().line()).isEqualTo("GET /v1/redirect_urls?paginated=true");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).singleElement().satisfies(url -> {
            assertThat(url.url()).isEqualTo("shop://signed-in");
            assertThat(url.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void createsGetsAndDeletes() {
        answers("redirecturls/url");
        clerk.redirectUrls().create(CreateRedirectUrlRequest.builder().url("shop://signed-in").build());
        assertThat(asked().line()).isEqualTo("POST /v1/redirect_urls");
        assertThat(asked().text()).isEqualTo("{\"url\":\"shop://signed-in\"}");

        assertThat(clerk.redirectUrls().get("ru_1").id()).isEqualTo("ru_1");
        assertThat(asked().line()).isEqualTo("GET /v1/redirect_urls/ru_1");

        answers(200, "{\"object\":\"redirect_url\",\"id\":\"ru_1\",\"deleted\":true}");
        assertThat(clerk.redirectUrls().delete("ru_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/redirect_urls/ru_1");
    }
}

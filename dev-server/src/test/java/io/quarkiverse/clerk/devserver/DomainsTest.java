package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class DomainsTest extends ServerTest {

    private static final String DOMAINS = "/v1/domains";
    private static final String CHECKS = "/v1/proxy_checks";

    private JsonNode primary() {
        return api.get(DOMAINS).json().path("data").path(0);
    }

    private Answer add(String name) {
        return api.post(DOMAINS, "{\"name\": \"" + name + "\", \"is_satellite\": true}");
    }

    @Test
    void thePrimaryDomainIsThatOfTheFrontendApi() {
        assertThat(primary().path("frontend_api_url").asText()).isEqualTo(server.issuer());
        assertThat(server.issuer()).endsWith(primary().path("name").asText());
        assertThat(primary().path("is_satellite").booleanValue()).isFalse();
    }

    @Test
    void aSatelliteIsAddedChangedAndDeleted() {
        String id = add("localhost:3000").id();
        assertThat(api.get(DOMAINS).json().path("total_count").intValue()).isEqualTo(2);
        Answer changed = api.patch(DOMAINS + "/" + id, "{\"name\": \"two.example\", \"proxy_url\": \"https://two.example/p\"}");
        assertThat(changed.json().path("name").asText()).isEqualTo("two.example");
        assertThat(changed.json().path("proxy_url").asText()).isEqualTo("https://two.example/p");
        assertThat(api.patch(DOMAINS + "/" + id, "{\"proxy_url\": null}").json().path("proxy_url").isNull()).isTrue();
        assertThat(api.delete(DOMAINS + "/" + id).json().path("deleted").booleanValue()).isTrue();
        assertThat(api.patch(DOMAINS + "/" + id, "{}").status()).isEqualTo(404);
    }

    @Test
    void aNameIsThereOnce() {
        add("two.example");
        Answer refused = add("TWO.example");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("name");
    }

    @Test
    void thePrimaryDomainStays() {
        assertThat(api.delete(DOMAINS + "/" + primary().path("id").asText()).status()).isEqualTo(403);
        assertThat(api.delete(DOMAINS + "/dmn_none").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"is_satellite": true}|name
            {"name": "two.example"}|is_satellite
            {"name": "two.example", "is_satellite": false}|is_satellite
            {"name": "no name", "is_satellite": true}|name
            {"name": "two.example", "is_satellite": true, "proxy_url": "/p"}|proxy_url
            """)
    void aDomainThatCannotBeIsRefused(String body, String param) {
        Answer refused = api.post(DOMAINS, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @ParameterizedTest
    @CsvSource({ "POST, /v1/instance/change_domain", "PUT, /v1/beta_features/domain" })
    void thePrimaryDomainMovesToAnotherUrl(String method, String path) {
        Answer moved = method.equals("PUT") ? api.put(path, "{\"home_url\": \"https://me@www.example.com:8443/x\"}")
                : api.post(path, "{\"home_url\": \"https://me@www.example.com:8443/x\"}");
        assertThat(moved.status()).isEqualTo(202);
        assertThat(primary().path("name").asText()).isEqualTo("www.example.com:8443");
        Answer refused = method.equals("PUT") ? api.put(path, "{\"home_url\": \"www\"}") : api.post(path, "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("home_url");
    }

    @Test
    void aProxyIsCheckedWithoutBeingCalled() {
        String body = "{\"domain_id\": \"" + primary().path("id").asText() + "\", \"proxy_url\": \"https://127.0.0.1:1/p\"}";
        Answer first = api.post(CHECKS, body);
        assertThat(first.json().path("successful").booleanValue()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        Answer again = api.post(CHECKS, body);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.json().path("last_run_at").longValue()).isEqualTo(clock.millis());
        assertThat(again.json().path("created_at")).isEqualTo(first.json().path("created_at"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"proxy_url": "https://two.example/p"}|domain_id
            {"domain_id": "dmn_primary"}|proxy_url
            {"domain_id": "dmn_primary", "proxy_url": "file:///etc/passwd"}|proxy_url
            {"domain_id": "dmn_none", "proxy_url": "https://two.example/p"}|domain_id
            """)
    void aCheckOfNothingIsRefused(String body, String param) {
        Answer refused = api.post(CHECKS, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }
}

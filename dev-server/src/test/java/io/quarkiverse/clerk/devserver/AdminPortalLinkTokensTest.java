package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class AdminPortalLinkTokensTest extends ServerTest {

    private static final String PATH = "/v1/admin_portal_link_tokens";

    @Test
    void theTokenIsShownOnceAndExpires() {
        String organization = api.post("/v1/organizations", "{\"name\": \"Zoo\"}").id();
        Answer created = api.post(PATH, "{\"organization_id\": \"" + organization + "\", \"scopes\": [\"sso\"]}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("token").asText()).isNotEmpty();
        assertThat(created.json().path("expired").booleanValue()).isFalse();
        assertThat(created.json().path("expiration").longValue())
                .isEqualTo(clock.instant().plus(Duration.ofHours(1)).toEpochMilli());
        clock.advance(Duration.ofHours(1));
        Answer revoked = api.post(PATH + "/" + created.id() + "/revoke", "{\"revocation_reason\": \"lost\"}");
        assertThat(revoked.json().path("expired").booleanValue()).isTrue();
        assertThat(revoked.json().path("revoked").booleanValue()).isTrue();
        assertThat(revoked.json().path("revocation_reason").asText()).isEqualTo("lost");
        assertThat(revoked.json().has("token")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"organization_id": "org_none"}|400|organization_id
            {"it_contact_id": ""}|422|it_contact_id
            {"scopes": [""]}|422|scopes
            {"seconds_until_expiration": 86401}|422|seconds_until_expiration
            """)
    void aTokenThatCannotBeIsRefused(String body, int status, String param) {
        Answer refused = api.post(PATH, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void whatIsNoTokenIsNotRevoked() {
        assertThat(api.post(PATH + "/aplt_none/revoke", "{}").status()).isEqualTo(404);
        String id = api.post(PATH, "{}").id();
        assertThat(api.post(PATH + "/" + id + "/revoke", "{\"revocation_reason\": 1}").param())
                .isEqualTo("revocation_reason");
    }
}

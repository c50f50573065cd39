package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.proxychecks.VerifyProxyCheckRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ProxyChecksApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void looksWhetherAProxyWorks() {
        answers("proxychecks/check");

        var check = clerk.proxyChecks().verify(
                VerifyProxyCheckRequest.builder().domainId("dmn_1").proxyUrl("https://example.com/__clerk").build());

        assertThat(asked().line()).isEqualTo("POST /v1/proxy_checks");
        assertThat(asked().text()).isEqualTo("{\"domain_id\":\"dmn_1\",\"proxy_url\":\"https://example.com/__clerk\"}");
        assertThat(check.successful()).isTrue();
        assertThat(check.lastRunAt()).isNull();
        assertThat(check.createdAt()).isEqualTo(CREATED);
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.domains.AddDomainRequest;
import io.quarkiverse.clerk.client.domains.CnameTarget;
import io.quarkiverse.clerk.client.domains.UpdateDomainRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class DomainsApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("domains/primary");

        var page = clerk.domains().list();

        assertThat(asked().line()).isEqualTo("GET /v1/domains");
        assertThat(page.totalCount()).isEqualTo(41);
        var primary = page.data().get(0);
        assertThat(primary.id()).isEqualTo("dmn_2");
        assertThat(primary.isSatellite()).isFalse();
        assertThat(primary.accountsPortalUrl()).isEqualTo("https://accounts.bakery.example");
        assertThat(primary.proxyUrl()).isNull();
        assertThat(primary.cnameTargets()).as("null on the wire").isEmpty();
    }

    @Test
    void addsASatellite() {
        answers("domains/domain");

        var domain = clerk.domains().add(AddDomainRequest.builder().name("rolls.example").isSatellite(true)
                .proxyUrl("https://rolls.example/__clerk").build());

        assertThat(asked().line()).isEqualTo("POST /v1/domains");
        assertThat(asked().text()).isEqualTo(
                "{\"name\":\"rolls.example\",\"is_satellite\":true,\"proxy_url\":\"https://rolls.example/__clerk\"}");
        assertThat(domain.isSatellite()).isTrue();
        assertThat(domain.frontendApiUrl()).isEqualTo("https://clerk.rolls.example");
        assertThat(domain.developmentOrigin()).isEqualTo("https://rolls.dev.example");
        assertThat(domain.accountsPortalUrl()).isNull();
        assertThat(domain.cnameTargets())
                .containsExactly(new CnameTarget("clerk.rolls.example", "frontend-api.clerk.services", true));
    }

    @Test
    void changesTheNameAndClearsTheProxy() {
        answers("domains/domain");

        var domain = clerk.domains().update("dmn_1", UpdateDomainRequest.builder().name(Optional.of("rolls.example"))
                .proxyUrl(Optional.empty()).isSecondary(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/domains/dmn_1");
        assertThat(asked().text()).isEqualTo("{\"name\":\"rolls.example\",\"proxy_url\":null,\"is_secondary\":true}");
        assertThat(domain.name()).isEqualTo("rolls.example");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"domain\",\"id\":\"dmn_1\",\"deleted\":true}");

        assertThat(clerk.domains().delete("dmn_1").deleted()).isTrue();

        assertThat(asked().line()).isEqualTo("DELETE /v1/domains/dmn_1");
    }
}

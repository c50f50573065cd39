package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OrganizationDomainsTest extends ServerTest {

    private static final String DOMAINS = "/v1/organizations/org_acme/domains";

    @Test
    void aDomainIsVerifiedUnlessSomebodySaysOtherwise() {
        Answer created = api.post(DOMAINS, "{\"name\": \"Acme.Example\", \"enrollment_mode\": \"automatic_invitation\"}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("orgdmn_");
        JsonNode domain = created.json();
        assertThat(domain.path("name").asText()).isEqualTo("acme.example");
        assertThat(domain.path("organization_id").asText()).isEqualTo("org_acme");
        assertThat(domain.path("enrollment_mode").asText()).isEqualTo("automatic_invitation");
        assertThat(domain.at("/verification/status").asText()).isEqualTo("verified");
        assertThat(domain.path("affiliation_verification")).isEqualTo(domain.path("verification"));
        assertThat(domain.at("/verification/verified_at").longValue()).isEqualTo(clock.millis());
        assertThat(domain.path("ownership_verification").isNull()).isTrue();
        assertThat(domain.at("/public_organization_data/slug").asText()).isEqualTo("acme");

        JsonNode other = api.post(DOMAINS, "{\"name\": \"b.example\", \"verified\": false}").json();
        assertThat(other.path("verification").isNull()).isTrue();
        assertThat(other.path("enrollment_mode").asText()).isEqualTo("manual_invitation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                         | form_param_missing                 | name",
            "{\"name\": \"acme\"}                                       | form_param_format_invalid          | name",
            "{\"name\": \"-a.example\"}                                 | form_param_format_invalid          | name",
            "{\"name\": \"https://a.example\"}                          | form_param_format_invalid          | name",
            "{\"name\": \"Gmail.com\"}                                  | organization_domain_common         | name",
            "{\"name\": \"TAKEN.example\"}                              | organization_domain_already_exists | name",
            "{\"name\": \"a.example\", \"enrollment_mode\": \"none\"}   | form_param_format_invalid          | enrollment_mode",
            "{\"name\": \"a.example\", \"verified\": \"yes\"}           | form_param_format_invalid          | verified",
            "{\"name\": \"a.example\", \"colour\": 1}                   | form_param_unknown                 | colour",
    })
    void aDomainIsRefused(String body, String code, String param) {
        api.post(DOMAINS, "{\"name\": \"taken.example\"}");
        Answer refused = api.post(DOMAINS, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aDomainIsChanged() {
        String path = DOMAINS + "/" + api.post(DOMAINS, "{\"name\": \"a.example\", \"verified\": false}").id();
        JsonNode changed = api.patch(path, "{\"enrollment_mode\": \"automatic_suggestion\", \"verified\": true}").json();
        assertThat(changed.path("enrollment_mode").asText()).isEqualTo("automatic_suggestion");
        assertThat(changed.at("/verification/status").asText()).isEqualTo("verified");
        assertThat(api.patch(path, "{\"verified\": false}").json().path("verification").isNull()).isTrue();
        assertThat(api.patch(path, "{\"enrollment_mode\": null, \"verified\": null}").json().path("enrollment_mode").asText())
                .isEqualTo("automatic_suggestion");
        assertThat(api.patch(path, "{\"name\": \"b.example\"}").param()).isEqualTo("name");
        assertThat(api.patch(path, "{\"enrollment_mode\": \"none\"}").param()).isEqualTo("enrollment_mode");
    }

    @Test
    void ownershipIsVerifiedOnce() {
        String path = DOMAINS + "/" + api.post(DOMAINS, "{\"name\": \"a.example\"}").id();
        JsonNode verified = api.post(path + "/verify_ownership", "").json();
        assertThat(verified.at("/ownership_verification/status").asText()).isEqualTo("verified");
        assertThat(verified.at("/ownership_verification/strategy").asText()).isEqualTo("manual_override");
        clock.advance(Duration.ofMinutes(1));
        assertThat(api.post(path + "/verify_ownership", "").json()).isEqualTo(verified);
    }

    @Test
    void aDomainIsDeleted() {
        String id = api.post(DOMAINS, "{\"name\": \"a.example\"}").id();
        assertThat(api.delete(DOMAINS + "/" + id).json()).isEqualTo(Api.json(
                "{\"object\": \"organization_domain\", \"id\": \"" + id + "\", \"deleted\": true}"));
        assertThat(api.delete(DOMAINS + "/" + id).status()).isEqualTo(404);
        assertThat(api.post(DOMAINS, "{\"name\": \"a.example\"}").status()).isEqualTo(200);
    }

    @Test
    void aDomainIsFoundInItsOrganizationOnly() {
        String globex = api.post("/v1/organizations", "{\"name\": \"Globex\"}").id();
        String other = "/v1/organizations/" + globex + "/domains/" + api.post(DOMAINS, "{\"name\": \"a.example\"}").id();
        assertThat(api.patch(other, "{}").status()).isEqualTo(404);
        assertThat(api.delete(other).status()).isEqualTo(404);
        assertThat(api.post(other + "/verify_ownership", "").status()).isEqualTo(404);
        assertThat(api.post("/v1/organizations/org_x/domains", "{\"name\": \"b.example\"}").status()).isEqualTo(404);
        assertThat(api.get("/v1/organizations/org_x/domains").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                                        | b.example a.example",
            "verified=true                                             | a.example",
            "verified=false                                            | b.example",
            "enrollment_mode=enterprise_sso                            | b.example",
            "enrollment_mode=-enterprise_sso                           | a.example",
            "enrollment_mode=enterprise_sso&enrollment_mode=-enterprise_sso | ''",
            "limit=1&offset=1                                          | a.example",
    })
    void theDomainsOfAnOrganizationAreFiltered(String query, String names) {
        twoDomains();
        assertThat(String.join(" ", api.get(DOMAINS + "?" + query).texts("name"))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "organization_id=org_acme                 | c.example b.example a.example",
            "organization_id=org_x                    | ''",
            "verified=false                           | b.example",
            "enrollment_mode=-manual_invitation       | b.example",
            "query=B.EX                               | b.example",
            "query=org_acme                           | c.example b.example a.example",
            "query=org_ac                             | ''",
            "domains=a.example&domains=c.example      | c.example a.example",
            "order_by=name                            | a.example b.example c.example",
            "order_by=%2Bcreated_at                   | a.example b.example c.example",
            "limit=1&offset=2                         | a.example",
    })
    void theDomainsOfAllOrganizationsAreFilteredAndOrdered(String query, String names) {
        twoDomains();
        api.post(DOMAINS, "{\"name\": \"c.example\"}");
        assertThat(String.join(" ", api.get("/v1/organization_domains?" + query).texts("name"))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({ "verified=x, verified", "enrollment_mode=x, enrollment_mode", "enrollment_mode=-x, enrollment_mode",
            "query=%20, query", "query=, query", "order_by=x, order_by", "limit=0, limit" })
    void anUnusableQueryIsRefused(String query, String param) {
        Answer refused = api.get("/v1/organization_domains?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    private void twoDomains() {
        api.post(DOMAINS, "{\"name\": \"a.example\"}");
        clock.advance(Duration.ofSeconds(1));
        api.post(DOMAINS, "{\"name\": \"b.example\", \"enrollment_mode\": \"enterprise_sso\", \"verified\": false}");
    }
}

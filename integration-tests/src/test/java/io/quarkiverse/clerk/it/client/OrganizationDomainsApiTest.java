package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.CommaSeparated;
import io.quarkiverse.clerk.client.organizationdomains.AllOrganizationDomainsQuery;
import io.quarkiverse.clerk.client.organizationdomains.CreateOrganizationDomainRequest;
import io.quarkiverse.clerk.client.organizationdomains.EnrollmentMode;
import io.quarkiverse.clerk.client.organizationdomains.OrganizationDomainQuery;
import io.quarkiverse.clerk.client.organizationdomains.UpdateOrganizationDomainRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OrganizationDomainsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsThoseOfAllOrganizations() {
        answersPageOf("organizationdomains/domain");

        var page = clerk.organizationDomains().listAll(AllOrganizationDomainsQuery.builder().organizationId("org_1")
                .verified(true).enrollmentMode(CommaSeparated.of("automatic_suggestion", "-enterprise_sso"))
                .domains(List.of("example.com", "example.org")).build());

        assertThat(asked().line()).startsWith("GET /v1/organization_domains?");
        assertThat(query()).containsExactly("domains=example.com", "domains=example.org",
                "enrollment_mode=automatic_suggestion%2C-enterprise_sso", "organization_id=org_1", "verified=true");
        assertThat(page.data()).singleElement().satisfies(domain -> {
            assertThat(domain.enrollmentMode().is(EnrollmentMode.AUTOMATIC_SUGGESTION)).isTrue();
            assertThat(domain.affiliationVerification().status()).isEqualTo("verified");
            assertThat(domain.ownershipVerification().verifiedAt()).isNull();
            assertThat(domain.totalPendingSuggestions()).isEqualTo(3);
            assertThat(domain.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void listsThoseOfOneOrganization() {
        answersPageOf("organizationdomains/domain");

        clerk.organizationDomains().list("org_1",
                OrganizationDomainQuery.builder().verified("true").enrollmentMode("-enterprise_sso").build());

        assertThat(asked().line()).startsWith("GET /v1/organizations/org_1/domains?");
        assertThat(query()).containsExactly("enrollment_mode=-enterprise_sso", "verified=true");
    }

    @Test
    void createsAndChanges() {
        answers("organizationdomains/domain");
        clerk.organizationDomains().create("org_1", CreateOrganizationDomainRequest.builder().name("example.com")
                .enrollmentMode("automatic_invitation").verified(false).build());
        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/domains");
        assertThat(asked().text()).isEqualTo(
                "{\"name\":\"example.com\",\"enrollment_mode\":\"automatic_invitation\",\"verified\":false}");

        clerk.organizationDomains().update("org_1", "orgdmn_1",
                UpdateOrganizationDomainRequest.builder().verified(true).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/organizations/org_1/domains/orgdmn_1");
        assertThat(asked().text()).isEqualTo("{\"verified\":true}");

        clerk.organizationDomains().verifyOwnership("org_1", "orgdmn_1");
        assertThat(asked().line()).isEqualTo("POST /v1/organizations/org_1/domains/orgdmn_1/verify_ownership");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"organization_domain\",\"id\":\"orgdmn_1\",\"deleted\":true}");

        assertThat(clerk.organizationDomains().delete("org_1", "orgdmn_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/organizations/org_1/domains/orgdmn_1");
    }
}

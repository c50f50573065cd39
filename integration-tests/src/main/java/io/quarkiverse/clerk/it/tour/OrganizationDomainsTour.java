package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.organizationdomains.AllOrganizationDomainsQuery;
import io.quarkiverse.clerk.client.organizationdomains.CreateOrganizationDomainRequest;
import io.quarkiverse.clerk.client.organizationdomains.EnrollmentMode;
import io.quarkiverse.clerk.client.organizationdomains.OrganizationDomain;
import io.quarkiverse.clerk.client.organizationdomains.OrganizationDomainQuery;
import io.quarkiverse.clerk.client.organizationdomains.UpdateOrganizationDomainRequest;

/** Whose email addresses belong to organizations. */
@Singleton
class OrganizationDomainsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    OrganizationDomainsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "organizationDomains";
    }

    @Override
    public void run(Steps steps) {
        var id = guests.organization(steps, guests.user(steps, "Dora")).id();
        var domain = steps.take("create", () -> clerk.organizationDomains().create(id, CreateOrganizationDomainRequest.builder()
                .name("guests.example.com").enrollmentMode("manual_invitation").verified(false).build()),
                OrganizationDomain::name, "guests.example.com");
        steps.take("list", () -> clerk.organizationDomains().list(id, OrganizationDomainQuery.builder()
                .enrollmentMode("manual_invitation").limit(1).build()), onPage(OrganizationDomain::id), List.of(domain.id()));
        steps.take("update", () -> clerk.organizationDomains().update(id, domain.id(), UpdateOrganizationDomainRequest.builder()
                .enrollmentMode("automatic_invitation").verified(true).build()),
                changed -> changed.enrollmentMode().known().orElseThrow(), EnrollmentMode.AUTOMATIC_INVITATION);
        steps.take("verifyOwnership", () -> clerk.organizationDomains().verifyOwnership(id, domain.id()),
                changed -> changed.ownershipVerification().status(), "verified");
        steps.take("listAll", () -> clerk.organizationDomains().listAll(AllOrganizationDomainsQuery.builder()
                .organizationId(id).verified(true).domains(List.of("guests.example.com")).limit(1).build()),
                onPage(OrganizationDomain::id), List.of(domain.id()));
        steps.take("delete", () -> clerk.organizationDomains().delete(id, domain.id()), DeletedObject::deleted, true);
        steps.missing("delete what is gone", () -> clerk.organizationDomains().delete(id, domain.id()));
    }
}

package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.flag;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** The domains of organizations. */
public final class OrganizationDomainResource implements Resource {

    private static final String DOMAINS = "/v1/organizations/{organization_id}/domains";
    private static final String DOMAIN = DOMAINS + "/{domain_id}";

    private static final Fields CREATE = Fields.of(NewDomains.NAME, NewDomains.MODE,
            flag("verified").nullable().instruction());
    private static final Fields UPDATE = Fields.of(NewDomains.MODE.nullable(), flag("verified").nullable().instruction());

    private final Documents documents;
    private final Documents organizations;
    private final OrganizationDomains domains;
    private final NewDomains newDomains;
    private final OrganizationViews views;

    /** The domains of an instance's organizations. */
    public OrganizationDomainResource(Instance instance) {
        this.domains = new OrganizationDomains(instance.store());
        this.documents = domains.documents();
        this.newDomains = new NewDomains(instance.store());
        this.views = new OrganizationViews(instance);
        this.organizations = instance.store().documents("organization");
    }

    @Override
    public Map<String, UnaryOperator<ObjectNode>> views() {
        return Map.of("organization_domain", views::domain);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/organization_domains",
                        request -> DomainListing.OF_INSTANCE.page(documents.all(), request.query()).map(views::domain)
                                .asData()),
                Route.get(DOMAINS,
                        request -> DomainListing.OF_ORGANIZATION.page(domains.ofOrganization(organizationId(request)),
                                request.query()).map(views::domain).asData()),
                Route.post(DOMAINS, request -> create(organizationId(request), request.body())),
                Route.patch(DOMAIN, request -> update(domain(request), request.body())),
                Route.delete(DOMAIN, request -> domains.delete(domain(request))),
                Route.post(DOMAIN + "/verify_ownership", request -> verifyOwnership(domain(request))));
    }

    private String organizationId(ApiRequest request) {
        return organizations.get(request.path("organization_id")).path("id").asText();
    }

    private ObjectNode domain(ApiRequest request) {
        return domains.get(organizationId(request), request.path("domain_id"));
    }

    private JsonNode create(String organizationId, ObjectNode body) {
        CREATE.check(body);
        return views.domain(newDomains.create(organizationId, body, body.path("verified").asBoolean(true)));
    }

    private JsonNode update(ObjectNode domain, ObjectNode body) {
        ObjectNode changed = UPDATE.change(body, domain.deepCopy(), domain);
        if (body.hasNonNull("verified") && body.path("verified").booleanValue() != OrganizationDomains.isVerified(domain)) {
            changed.set("affiliation_verification",
                    body.path("verified").booleanValue() ? domains.verified("admin") : null);
        }
        return views.domain(documents.save(changed));
    }

    /** The second time nothing happens. */
    private JsonNode verifyOwnership(ObjectNode domain) {
        if (domain.path("ownership_verification").path("status").asText().equals("verified")) {
            return views.domain(domain);
        }
        ObjectNode changed = domain.deepCopy();
        changed.set("ownership_verification", domains.verified("manual_override"));
        return views.domain(documents.save(changed));
    }
}
